import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { positionsOf } from '../../../careers/positions';
import { KeepButton } from '../../../components/career/KeepButton';
import { Flower } from '../../../components/flower/Flower';
import type { TraitNames } from '../../../engine/traits';
import { paths } from '../../../paths';
import type { MatchEntry } from './entry';
import { MatchFacts, MatchWhy } from './MatchWords';
import styles from './MatchItem.module.css';
import 'virtual:fitpath/messages/found';

interface Props {
  readonly entry: MatchEntry;
  /** Its place among all careers, in the order in which they are shown; none where that order means little. */
  readonly place: number | undefined;
  readonly years: string;
  readonly traits: TraitNames;
  /** Careers in the pool; left out for one of those that cannot be told apart. */
  readonly size: number | undefined;
  readonly below?: ReactElement | null | undefined;
}

/** What an entry of the list holds; the list says what it stands in. */
export function MatchItem({ entry, place, years, traits, size, below }: Props) {
  const { match, career, forPoles, againstPole, telling } = entry;
  return (
    <>
      <Flower traits={traits} career={positionsOf(career)} only={telling} level="icon" title="" />
      <div className={styles.words}>
        <h3>
          <Link to={paths.career(match.soc)}>
            {place === undefined ? match.name : `${place}. ${match.name}`}
          </Link>
        </h3>
        <KeepButton soc={match.soc} name={match.name} />
        <p className={styles.does}>{career.line}</p>
        <p>
          {forPoles.length > 0 && <Told id="results.forPoles" values={{ poles: forPoles.join(', ') }} />}{' '}
          {againstPole && (
            <span className={styles.but}>
              <Trans id="results.againstPole" values={{ pole: againstPole }} />
            </span>
          )}
        </p>
        <MatchFacts entry={entry} years={years} size={size} />
        {below}
        <MatchWhy entry={entry} />
      </div>
    </>
  );
}
