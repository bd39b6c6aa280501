import { locale } from '../../i18n/language';
import { randomId } from '../../session/random-id';
import type { Shared } from '../embed/messages';
import { isObject, type Launch } from './cmi5-launch';
import { duration } from './durations';

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';

/** The verbs that are said here. `shared` is none of cmi5's own: it counts for nothing, and says what the learner agreed to send. */
type Verb = 'initialized' | 'completed' | 'terminated' | 'shared';

/** Makes the statements of one visit: who and what stands in the launch, and the platform's own part of the context in its template (cmi5 9.6, 10.2.1). */
export function statementsOf(launch: Launch, template: unknown, today: () => number) {
  const { actor, registration, activityId } = launch;
  const given = isObject(template) ? template : {};
  const activities = isObject(given['contextActivities']) ? given['contextActivities'] : {};
  const categories = listOf(activities['category']);

  const statement = (verb: Verb, result: object | undefined, ours: readonly string[]) => ({
    id: randomId(),
    actor,
    verb: { id: `${VERBS}${verb}`, display: { 'en-US': verb } },
    object: { objectType: 'Activity', id: activityId },
    ...(result && { result }),
    context: {
      ...given,
      registration,
      language: locale,
      contextActivities: {
        ...activities,
        category: [...categories, ...ours.map((name) => ({ id: `${CATEGORIES}${name}` }))],
      },
    },
    timestamp: new Date(today()).toISOString(),
  });

  return {
    initialized: () => statement('initialized', undefined, ['cmi5']),
    /** Completion alone: there is no score, and nothing is passed or failed. */
    completed: (took: number) =>
      statement('completed', { completion: true, duration: duration(took) }, ['cmi5', 'moveon']),
    terminated: (took: number) => statement('terminated', { duration: duration(took) }, ['cmi5']),
    shared: ({ profile, matches }: Shared) =>
      statement(
        'shared',
        {
          extensions: {
            ...(profile && { [extension(activityId, 'profile')]: profile }),
            ...(matches && { [extension(activityId, 'matches')]: matches }),
          },
        },
        [],
      ),
  };
}

/** A name of ours below the activity's own, which is an address or another absolute name. */
const extension = (activityId: string, name: string) => `${activityId.replace(/#.*$/, '')}#fitpath-${name}`;

/** One activity may stand without a list around it (xAPI 1.0.3). */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}
