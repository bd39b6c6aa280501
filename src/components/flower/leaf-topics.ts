import type { Picks } from '../../engine/topics';
import type { Topic } from '../../engine/topic';
import type { Traits } from '../../engine/traits';
import { locale } from '../../i18n/language';

/** No item lets anybody pick more [Q19], and no stem has more leaves, whatever a link says. */
const MOST = 5;

/** What was picked, as the leaves of a flower, in the order of all topics; none where nothing was. */
export function leafTopics({ topics = [] }: Traits, picks: Picks | undefined): readonly Topic[] {
  return topics.filter(({ id }) => picks?.picked.includes(id)).slice(0, MOST);
}

/** The names of topics as they stand within a sentence: "animals", "the body". */
export function namesInSentence(topics: readonly Topic[]): readonly string[] {
  return topics.map(({ name }) => name.charAt(0).toLocaleLowerCase(locale) + name.slice(1));
}
