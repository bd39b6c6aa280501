import type { Match } from '../../../engine/match';
import type { Profile } from '../../../engine/profile';
import type { Quiz } from '../../../engine/quiz';
import { paths } from '../../../paths';
import type { Answers } from '../../../result/assess';
import type { Course } from '../../../session/course';
import type { Shared, SharedMatch, Want } from '../messages';
import { completedStatement, scoresOf } from '../xapi';

/** How many of what is ranked a host may get. */
const SENT = 10;

export interface Found {
  readonly answers: Answers;
  readonly profile: Profile;
  /** What is ranked, in the order in which it is shown; empty where nothing is. */
  readonly shown: readonly Match[];
  /** The page around has brought the quiz. */
  readonly isBrought: boolean;
}

/** What goes to a host of a result, of what it asked for. */
export function sharedOf(
  wants: readonly Want[],
  { answers: { quiz, right }, profile, shown, isBrought }: Found,
  course: Course | undefined,
  origin: string,
): Shared {
  const matches = shown.slice(0, SENT).map((found) => sharedMatch(quiz, found));
  const home = new URL(import.meta.env.BASE_URL, window.location.href).href;
  // What a page has brought is none of our activities: it is named for that page's site, which alone is ever sent it.
  const activity = isBrought
    ? new URL(`#${quiz.id}`, origin).href
    : new URL(paths.quiz(quiz.id).slice(1), home).href;
  return {
    ...(wants.includes('profile') && { profile: scoresOf(profile) }),
    ...(wants.includes('matches') && { matches }),
    ...(wants.includes('xapi') &&
      course && { xapi: completedStatement({ home, quiz, activity, course, profile, matches, right }) }),
  };
}

/** Fit to a tenth of a percent, as it is shown. */
function sharedMatch({ outcomes }: Quiz, { soc, title, rank, fit, tied }: Match): SharedMatch {
  return { ...(outcomes ? { outcome: soc } : { soc }), title, rank, fit: Math.round(fit * 10) / 10, tied };
}
