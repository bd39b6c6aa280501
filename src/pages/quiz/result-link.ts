import type { Quiz } from '../../engine/quiz';
import { saidIn } from '../../engine/said';
import type { Session } from '../../engine/session';
import { encodeResult } from '../../engine/code/result-code';
import type { TraitNames } from '../../engine/traits';
import { paths } from '../../paths';
import { fairIn, fairQuery } from '../../site/offers';
import { assess } from '../../result/assess';
import type { Sessions } from '../../session/sessions';

/**
 * The link to a session's results: the result code in the fragment, which no server ever sees. A fair that the quiz's address names
 * goes along.
 */
export function resultsLink(quiz: Quiz, session: Session, sessions: Sessions, traits: TraitNames): string {
  const ids = traits.ids;
  const said = saidIn(quiz, session, ids);
  const { times } = sessions.of(quiz).getState();
  const { doubt } = assess({ quiz, ...said, session, times });
  // Asked for here, and not by the quiz's page, every byte of which comes before the first question.
  const query = typeof window === 'undefined' ? '' : window.location.search;
  const fair = fairQuery(fairIn(query));
  return `${paths.results}${fair}#${encodeResult(
    { quiz: quiz.id, evidence: said.evidence, picked: said.picks?.picked, doubt },
    ids,
  )}`;
}
