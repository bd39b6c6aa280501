/** The id of a topic: that of an entry of `quizzes/topics.json`. */
export type TopicId = string;

/** What work is about: a person picks some, a career has one to three, the first its core. */
export interface Topic {
  readonly id: TopicId;
  /** "Animals". */
  readonly name: string;
  /** What belongs to it: "pets, farms, zoos, wildlife". */
  readonly hint: string;
}

/** All topics in the order that result codes count by: never change it, only add to its end. */
export const TOPIC_IDS: readonly TopicId[] = (
  'animals nature science body minds teaching sport beauty food code numbers business law safety engines travel ' +
  'building inventing art stage words cultures crafts order home'
).split(' ');
