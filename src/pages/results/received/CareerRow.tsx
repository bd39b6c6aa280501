import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { careerAt, type Careers } from '../../../careers/career';
import { TopicMark } from '../../../components/topics/TopicMark';
import { topicsAt } from '../../../engine/topics';
import { paths } from '../../../paths';

interface Props {
  readonly careers: Careers;
  readonly row: number;
  /** A word beside its name. */
  readonly children?: ReactNode;
}

/** A career with its drawing, its name and what is done in it. */
export function CareerRow({ careers, row, children }: Props) {
  const career = careerAt(careers, row);
  return (
    <li>
      <TopicMark id={topicsAt(careers, row)[0] ?? ''} />
      <div>
        <Link to={paths.career(career.soc)}>{career.name}</Link> {children ? <small>{children}</small> : null}
        <p>{career.line}</p>
      </div>
    </li>
  );
}
