import type { Profile } from '../../engine/profile';
import type { SharedMatch } from './messages';
import { locale } from '../../i18n/language';

interface Run {
  /** The site's address, with a slash at its end. */
  readonly home: string;
  readonly quiz: { readonly id: string; readonly title: string };
  /** The quiz's address in the site. */
  readonly activity: string;
  /** Milliseconds that the answers took. */
  readonly took: number;
  readonly profile: Profile;
  readonly matches: readonly SharedMatch[];
  /** When it was completed. */
  readonly now: Date;
  /** Two random UUIDs: of the statement, and of the person in it. */
  readonly ids: readonly [statement: string, person: string];
}

/**
 * One xAPI 1.0.3 statement: somebody completed this quiz. Who, it does not say: the actor is a number of this one run, and a
 * learning platform that knows its learner puts its own actor there. The profile and the first careers are extensions
 * under the site's own address.
 */
export function completedStatement({ home, quiz, activity, took, profile, matches, now, ids }: Run): object {
  return {
    id: ids[0],
    actor: { objectType: 'Agent', account: { homePage: home, name: ids[1] } },
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
      duration: `PT${(Math.max(0, took) / 1000).toFixed(2)}S`,
      extensions: {
        [`${home}embed#profile`]: scoresOf(profile),
        [`${home}embed#matches`]: matches,
      },
    },
    context: { language: locale, platform: 'Fitpath' },
    timestamp: now.toISOString(),
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
