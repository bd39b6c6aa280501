import type { Right } from '../../engine/knowledge';
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
  /** Empty where the quiz ranks nothing. */
  readonly matches: readonly SharedMatch[];
  /** How many questions that have a right answer were answered right [S15]; undefined where none was met. */
  readonly right?: Right | undefined;
}

/**
 * One xAPI 1.0.3 statement: somebody completed this quiz. Who, it does not say: the actor is the number of this one run, and a
 * learning platform that knows its learner puts its own actor there. The statement has the run's number too, so that a
 * record store can tell when it is sent twice. The profile and the first careers are extensions under the site's own address; how many
 * answers were right is the result's score, which gradebooks read.
 */
export function completedStatement({ home, quiz, activity, course, profile, matches, right }: Run): object {
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
      ...(right && {
        score: { scaled: right.right / right.of, raw: right.right, min: 0, max: right.of },
      }),
      ...(took !== null && { duration: `PT${(took / 1000).toFixed(2)}S` }),
      ...(profile.length + matches.length > 0 && {
        extensions: {
          [`${home}embed#profile`]: scoresOf(profile),
          [`${home}embed#matches`]: matches,
        },
      }),
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
