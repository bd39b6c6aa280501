import type { IdFrom } from '../../../i18n/i18n';
import { Trans, useLingui } from '../../../i18n/react';
import { Link } from 'react-router-dom';
import type { Career } from '../../../careers/career';
import { positionsOf } from '../../../careers/positions';
import type { Figure } from '../../../careers/figure';
import type { Match } from '../../../engine/match';
import type { TraitNames } from '../../../engine/traits';
import { formatPercent, formatThousands } from '../../../i18n/format';
import { paths } from '../../../paths';
import { Fact } from '../../../components/career/Fact';
import { schoolingWords } from '../../../components/career/schooling-words';
import { SignList, type SignEntry } from '../../../components/career/SignList';
import { Deferred } from '../../../components/Deferred';
import { Flower } from '../../../components/flower/Flower';
import styles from './MatchItem.module.css';
import 'virtual:fitpath/messages/facts';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/states';
import 'virtual:fitpath/messages/found';

export interface MatchEntry {
  readonly match: Match;
  readonly career: Career;
  /** The place among the levels of education, 0–7. */
  readonly education: number | null;
  /** So few do it in the country that a person should hear of it. */
  readonly rare: boolean;
  /** Median pay, in the state of `payIn` (a postal code) or in the country. */
  readonly pay: Figure | null;
  readonly payIn: string | undefined;
  /** The ends of traits on which the person and the career meet, strongest first. */
  readonly forPoles: readonly string[];
  readonly againstPole: string | undefined;
  /** The same in sentences, with the answers that they come from: two for and one against at most. */
  readonly whyFor: readonly SignEntry[];
  readonly whyAgainst: readonly SignEntry[];
  /** The traits behind both: the petals worth showing. */
  readonly telling: readonly string[];
}

interface Props {
  readonly entry: MatchEntry;
  /** Careers in the pool. */
  readonly size: number;
  readonly years: string;
  readonly traits: TraitNames;
  /** One of those that cannot be told apart: a number of its own would tell them apart. */
  readonly inGroup: boolean;
  readonly lastTied: boolean;
}

/** What an entry of the list holds; the list says what it stands in. */
export function MatchItem({ entry, size, years, traits, inGroup, lastTied }: Props) {
  const { match, career, forPoles, againstPole, telling } = entry;
  return (
    <>
      <Flower traits={traits} career={positionsOf(career)} only={telling} level="icon" title="" />
      <div className={styles.words}>
        <h3>
          <Link to={paths.career(match.soc)}>{`${match.rank}. ${match.name}`}</Link>
        </h3>
        <p className={styles.does}>{career.line}</p>
        <p>
          {forPoles.length > 0 && <Trans id="results.forPoles" values={{ poles: forPoles.join(', ') }} />}{' '}
          {againstPole && (
            <span className={styles.but}>
              <Trans id="results.againstPole" values={{ pole: againstPole }} />
            </span>
          )}
        </p>
        <MatchFacts entry={entry} size={size} years={years} inGroup={inGroup} />
        <Why entry={entry} />
      </div>
      {lastTied && (
        <p className={styles.line}>
          <Trans id="results.behind" />
        </p>
      )}
    </>
  );
}

function MatchFacts({ entry, size, years, inGroup }: Omit<Props, 'traits' | 'lastTied'>) {
  const { match, career, education, rare, pay, payIn } = entry;
  const { i18n } = useLingui();
  const unit = pay?.unit === 'dollars-an-hour' ? 'hourly' : 'median';
  return (
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
        <Fact figure={pay} /> <Trans id={`results.${unit}`} />{' '}
        {payIn && (
          <Trans id="results.inState" values={{ state: i18n._(`state.${payIn}` as IdFrom<'state.'>) }} />
        )}
        {payIn && pay?.group && ' '}
        {pay?.group && <Trans id="results.group" values={{ group: pay.group.title }} />}
      </span>
      <span>
        <Trans id="results.jobs" values={{ years }} /> <Fact figure={career.growth} />
      </span>
      {rare && career.jobs && (
        <b>
          <Trans id="facts.rare" values={{ jobs: formatThousands(career.jobs.value) }} />
        </b>
      )}
      {education !== null && <span>{schoolingWords(education, career.apprenticeship)}</span>}
    </p>
  );
}

/** The reasons in whole sentences, for who asks. */
function Why({ entry: { match, whyFor, whyAgainst } }: { readonly entry: MatchEntry }) {
  if (whyFor.length + whyAgainst.length === 0) return null;
  return (
    <details className={styles.why}>
      <summary>
        <Trans id="results.why" />
        <span className="visually-hidden">{`: ${match.name}`}</span>
      </summary>
      <Deferred>
        <SignList sign="for" entries={whyFor} />
        {whyAgainst.length > 0 && <SignList sign="against" entries={whyAgainst} />}
      </Deferred>
    </details>
  );
}
