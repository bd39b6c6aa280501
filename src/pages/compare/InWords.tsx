import { releaseName } from '../../components/career/publication-words';
import { Fragment } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import type { Career, Careers } from '../../careers/career';
import { differences, SAME } from '../../careers/compared/differences';
import type { Traits } from '../../engine/traits';
import { formatPercent } from '../../i18n/format';
import { differenceLines, type Line } from './difference-lines';
import styles from './InWords.module.css';
import 'virtual:fitpath/messages/compare';

interface Props {
  /** Two or more; the first is held against each of the others. */
  readonly careers: readonly Career[];
  readonly dataset: Pick<Careers, 'tables' | 'educationLevels'>;
  readonly traits: Traits;
}

/** What tells careers apart, and what they share, pair by pair in sentences. */
export function InWords({ careers, dataset, traits }: Props) {
  const { i18n } = useLingui();
  const { wages, jobs, projections } = dataset.tables;
  const [first, ...others] = careers;
  if (!first) return null;
  return (
    <section className={styles.words} aria-labelledby="in-words">
      <h2 id="in-words">
        <Trans id="compare.words" />
      </h2>
      <div className={styles.pairs}>
        {others.map((other) => {
          const pair = [first, other] as const;
          const found = differences(pair, dataset.educationLevels);
          return (
            <article key={other.soc}>
              <h3>
                <Trans id="compare.pair" values={{ first: first.name, second: other.name }} />
              </h3>
              <ul>
                {differenceLines(i18n, pair, found, { ...dataset, traits }).map((line) => (
                  <Said key={line.id} line={line} />
                ))}
              </ul>
            </article>
          );
        })}
      </div>
      <p className={styles.source}>
        <Trans
          id="compare.wordsSource"
          values={{
            pay: releaseName(wages.release),
            schooling: jobs.year,
            growth: projections.year,
            payShare: formatPercent(SAME.pay * 100),
            points: SAME.growth,
            openingsShare: formatPercent(SAME.openings * 100),
          }}
        />
      </p>
    </section>
  );
}

function Said({ line: { text, notes } }: { readonly line: Line }) {
  return (
    <li>
      {text}
      {notes.map((note) => (
        <Fragment key={note}>
          {' '}
          <small>{note}</small>
        </Fragment>
      ))}
    </li>
  );
}
