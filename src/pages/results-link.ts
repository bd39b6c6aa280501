import { sumEvidence } from '../engine/path';
import type { Quiz } from '../engine/quiz';
import type { Session } from '../engine/session';
import { encodeResult } from '../engine/share';
import type { TraitNames } from '../engine/traits';
import { paths } from '../paths';

/** The link to a session's results: the result code in the fragment, which no server ever sees. */
export function resultsLink(quiz: Quiz, session: Session, traits: TraitNames): string {
  const ids = traits.traits.map((trait) => trait.id);
  return `${paths.results}#${encodeResult({ quiz: quiz.id, evidence: sumEvidence(quiz, session, ids) }, ids)}`;
}
