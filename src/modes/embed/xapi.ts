import type { Profile } from '../../engine/profile';
import type { SharedMatch } from './messages';
import { locale } from '../../i18n/language';
import type { Course } from '../../session/course';

interface Run {
  /** The site's address, with a slash at its end. */
  readonly home: string;
  readonly quiz: { readonly id: string; readonly title: string };
  /** The quiz's address in the site. */
  readonly activity: string;
  /** How the run went. */
  readonly course: Course;
  readonly profile: Profile;
  readonly matches: readonly SharedMatch[];
}

/**
 * One xAPI 1.0.3 statement: somebody completed this quiz. Who, it does not say: the actor is the number of this one run, and a
 * learning platform that knows its learner puts its own actor there. The statement has the run's number too, so that a
 * record store can tell when it is sent twice. The profile and the first careers are extensions under the site's own address.
 */
export function completedStatement({ home, quiz, activity, course, profile, matches }: Run): object {
  const { id, took, at } = course;
  return {
    id,
    actor: { objectType: 'Agent', account: { homePage: home, name: id } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { 'en-US': 'completed' } },
    object: {
      objectType: 'Activity',
      id: activity,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/assessment',
        name: { [locale]: quiz.title },
      },
    },
    result: {
      completion: true,
      ...(took !== null && { duration: `PT${(took / 1000).toFixed(2)}S` }),
      extensions: {
        [`${home}embed#profile`]: scoresOf(profile),
        [`${home}embed#matches`]: matches,
      },
    },
    context: { registration: id, language: locale, platform: 'Fitpath' },
    timestamp: new Date(at).toISOString(),
  };
}

/** The scores by trait, in whole points, with their standard errors to a tenth. */
export function scoresOf(profile: Profile): Record<string, { score: number; standardError: number }> {
  return Object.fromEntries(
    profile.map(({ trait, score, standardError }) => [
      trait,
      { score: Math.round(score), standardError: Math.round(standardError * 10) / 10 },
    ]),
  );
}
