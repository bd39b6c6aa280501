import type { ReactElement } from 'react';
import { Trans } from '../../../i18n/react';
import { Link } from 'react-router-dom';
import { KeepButton } from '../../../components/career/KeepButton';
import type { Match } from '../../../engine/match';
import { paths } from '../../../paths';
import type { FamilyCareer } from '../../../result/families';
import type { MatchEntry } from './entry';
import { MatchFacts, MatchWhy } from './MatchWords';
import styles from './FamilyItem.module.css';
import 'virtual:fitpath/messages/results';

/** What there is to say of any of them. */
export interface Said {
  readonly entry: (found: Match) => MatchEntry;
  /** The one reason that stands at it, as a sentence. */
  readonly reason: (found: Match) => string | undefined;
  /** What those are called together that share figures with this one. */
  readonly groupName: (found: Match) => string;
  readonly years: string;
  /** What stands below it. */
  readonly below?: ((soc: string) => ReactElement | null) | undefined;
}

/** A career of a family: all of it leads to the career but what leads elsewhere, or opens. */
export function FamilyItem({
  career: { match, kinds },
  entry: entryOf,
  reason: reasonOf,
  groupName,
  years,
  below,
}: Said & { readonly career: FamilyCareer }) {
  const entry = entryOf(match);
  const reason = reasonOf(match);
  return (
    <article className={styles.item}>
      <h4>
        <Link to={paths.career(match.soc)}>{match.name}</Link>
      </h4>
      <KeepButton soc={match.soc} name={match.name} />
      <p className={styles.line}>{entry.career.line}</p>
      <MatchFacts entry={entry} years={years} />
      {reason && <p className={styles.reason}>{reason}</p>}
      {kinds.length > 0 && (
        <p className={styles.kinds}>
          <Trans
            id={match.soc.endsWith('.00') ? 'families.kinds' : 'families.otherKinds'}
            values={{ group: groupName(match) }}
          />{' '}
          {kinds.map((kind) => (
            <span key={kind.soc}>
              <Link to={paths.career(kind.soc)}>{kind.name}</Link>
            </span>
          ))}
        </p>
      )}
      {below?.(match.soc)}
      <MatchWhy entry={entry} />
    </article>
  );
}
