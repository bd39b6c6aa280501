import { rightIn, type Right } from './knowledge';
import { leftOut } from './outcomes';
import { sumEvidence } from './path';
import type { TraitEvidence } from './profile';
import type { Quiz } from './quiz';
import type { Session } from './session';
import { picksOf, type Picks } from './topics';
import type { TraitId } from './traits';

/** What a person's answers say, summed up: all that a result is made from, and that a result code carries. */
export interface Said {
  readonly evidence: readonly TraitEvidence[];
  /** What was picked of topics, if that says anything. */
  readonly picks?: Picks | undefined;
  /** Places of the quiz's outcomes that are not for this person [Q20]. */
  readonly left?: readonly number[] | undefined;
  /** Of questions with a right answer, how many were answered so [S15]. */
  readonly right?: Right | undefined;
}

/** What was found of a session, which never changes, and for what. */
const known = new WeakMap<
  Session,
  { readonly quiz: Quiz; readonly traits: readonly TraitId[]; readonly said: Said }
>();

/** What the answers of a run say. Several parts of a page ask it of the same session; it is found once. */
export function saidIn(quiz: Quiz, session: Session, traits: readonly TraitId[]): Said {
  const last = known.get(session);
  if (last?.quiz === quiz && last.traits === traits) return last.said;
  const said = {
    evidence: sumEvidence(quiz, session, traits),
    picks: picksOf(quiz, session),
    left: leftOut(quiz, session),
    right: rightIn(quiz, session),
  };
  known.set(session, { quiz, traits, said });
  return said;
}

/** Whether the answers say nothing that could rank: no trait was asked, and no topic that counts was picked. */
export function saysNothing({ evidence, picks }: Said): boolean {
  return evidence.length === 0 && !picks;
}
