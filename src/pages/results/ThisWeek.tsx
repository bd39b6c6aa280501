import { Trans } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { paths } from '../../paths';
import styles from './ThisWeek.module.css';
import 'virtual:fitpath/messages/results';

interface Props {
  /** The career to begin with. */
  readonly career: { readonly soc: string; readonly name: string };
}

/** What to do with a result: three things that fit into a week, all about one career. */
export function ThisWeek({ career: { soc, name } }: Props) {
  const step = (id: 'week.read' | 'week.near' | 'week.ask', part = '') => (
    <li>
      <Trans id={id} values={{ name }} components={{ 0: <Link to={paths.career(soc) + part} /> }} />
    </li>
  );
  return (
    <section className={styles.week}>
      <h2>
        <Trans id="week.title" />
      </h2>
      <ol>
        {step('week.read')}
        {step('week.near', '#majors')}
        {step('week.ask', '#this-week')}
      </ol>
    </section>
  );
}
