import { Trans } from '../../i18n/react';
import { Told } from '../../i18n/whose';
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
  const step = (id: 'thisWeek.read' | 'thisWeek.near' | 'thisWeek.ask', part = '') => (
    <li>
      <span>
        <Told id={id} values={{ name }} components={{ 0: <Link to={paths.career(soc) + part} /> }} />
      </span>
    </li>
  );
  return (
    <section className={styles.week}>
      <h2>
        <Trans id="thisWeek.title" />
      </h2>
      <ol>
        {step('thisWeek.read')}
        {step('thisWeek.near', '#schools')}
        {step('thisWeek.ask', '#week')}
      </ol>
    </section>
  );
}
