import { Trans } from '@lingui/react';
import { Link } from 'react-router-dom';
import type { Career } from '../../careers/career';
import type { Table, TableId } from '../../careers/figure';
import type { Match } from '../../engine/match';
import type { TraitNames } from '../../engine/traits';
import { formatPercent } from '../../i18n/format';
import { paths } from '../../paths';
import { Button } from '../Button';
import { Fact } from '../career/Fact';
import { Flower } from '../flower/Flower';
import styles from './Matches.module.css';

export interface MatchEntry {
  readonly match: Match;
  readonly career: Career;
  /** The ends of traits on which the person and the career meet, strongest first. */
  readonly forPoles: readonly string[];
  readonly againstPole: string | undefined;
  /** The traits behind both: the petals worth showing. */
  readonly telling: readonly string[];
}

interface Props {
  readonly entries: readonly MatchEntry[];
  /** How many careers at the head of the list cannot be told apart from the first; 0 when no answer tells any apart. */
  readonly tied: number;
  /** Careers in the pool. */
  readonly size: number;
  readonly tables: Readonly<Record<TableId, Table>>;
  readonly traits: TraitNames;
  readonly onMore: (() => void) | undefined;
}

/** The ranked careers as ruled entries, with a rule below the last that cannot be told from the first. */
export function Matches({ entries, tied, size, tables, traits, onMore }: Props) {
  return (
    <section className={styles.matches} id="careers">
      <h2>
        <Trans id="results.matches" />
      </h2>
      <p>
        {tied === 0 ? (
          <Trans id="results.flat" values={{ size }} />
        ) : (
          <Trans id="results.tied" values={{ tied, size }} />
        )}
      </p>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <MatchItem
            key={entry.match.soc}
            entry={entry}
            size={size}
            tables={tables}
            traits={traits}
            inGroup={entry.match.rank <= tied}
            lastTied={entry.match.rank === tied}
          />
        ))}
      </ol>
      {onMore && (
        <p className={styles.more}>
          <Button look="quiet" onClick={onMore}>
            <Trans id="results.more" />
          </Button>
        </p>
      )}
      <p className={styles.source}>
        <Trans
          id="results.matchSources"
          values={{ pay: tables.wages.release, outlook: tables.projections.release }}
        />
      </p>
    </section>
  );
}

interface ItemProps {
  readonly entry: MatchEntry;
  readonly size: number;
  readonly tables: Props['tables'];
  readonly traits: TraitNames;
  /** One of those that cannot be told apart: a number of its own would tell them apart. */
  readonly inGroup: boolean;
  readonly lastTied: boolean;
}

function MatchItem({ entry, size, tables, traits, inGroup, lastTied }: ItemProps) {
  const { match, career, forPoles, againstPole, telling } = entry;
  const positions = Object.fromEntries(Object.entries(career.positions).map(([id, own]) => [id, own.value]));
  return (
    <li className={lastTied ? styles.lastTied : undefined}>
      <Flower traits={traits} career={positions} only={telling} level="icon" title="" />
      <div>
        <h3>
          <Link to={paths.career(match.soc)}>{`${match.rank}. ${match.title}`}</Link>
        </h3>
        <p>
          {forPoles.length > 0 && <Trans id="results.forPoles" values={{ poles: forPoles.join(', ') }} />}{' '}
          {againstPole && (
            <span className={styles.but}>
              <Trans id="results.againstPole" values={{ pole: againstPole }} />
            </span>
          )}
        </p>
        <p className={styles.facts}>
          {!inGroup && match.fit > 0 && (
            <span>
              <Trans
                id="results.fit"
                values={{ percent: formatPercent(match.fit), size }}
                components={{ 0: <b /> }}
              />
            </span>
          )}
          <span>
            <Fact figure={career.medianPay} />{' '}
            <Trans id={career.medianPay?.unit === 'dollars-an-hour' ? 'results.hourly' : 'results.median'} />
            {career.medianPay?.group && ' '}
            {career.medianPay?.group && (
              <Trans id="results.group" values={{ group: career.medianPay.group.title }} />
            )}
          </span>
          <span>
            <Trans id="results.jobs" values={{ years: tables.projections.year }} />{' '}
            <Fact figure={career.growth} />
          </span>
        </p>
      </div>
      {lastTied && (
        <p className={styles.line}>
          <Trans id="results.behind" />
        </p>
      )}
    </li>
  );
}
