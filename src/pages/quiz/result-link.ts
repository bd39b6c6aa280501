import type { Quiz } from '../../engine/quiz';
import { saidIn } from '../../engine/said';
import type { Session } from '../../engine/session';
import { encodeResult } from '../../engine/code/result-code';
import type { TraitNames } from '../../engine/traits';
import { paths } from '../../paths';
import { fairIn, fairQuery } from '../../site/offers';
import { assess } from '../../result/assess';
import type { Sessions } from '../../session/sessions';

/** The link from the quiz on screen to its results: a fair that its address names goes along. */
export function linkOn(...asked: Parameters<typeof resultsLink>): string {
  return resultsLink(...asked).replace('#', `${fairQuery(fairIn(window.location.search))}#`);
}

/** The link to a session's results: the result code in the fragment, which no server ever sees. */
export function resultsLink(quiz: Quiz, session: Session, sessions: Sessions, traits: TraitNames): string {
  const ids = traits.ids;
  const { picks, ...said } = saidIn(quiz, session, ids);
  const { times } = sessions.of(quiz).getState();
  const { doubt } = assess({ quiz, picks, ...said, session, times });
  return `${paths.results}#${encodeResult({ quiz: quiz.id, ...said, picked: picks?.picked, doubt }, ids)}`;
}
