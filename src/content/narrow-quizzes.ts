import type { Careers } from '../careers/career';
import { poolRows } from '../engine/match';
import type { Quiz } from '../engine/quiz';
import type { Topic } from '../engine/topic';

/** The quizzes that are about one field or one career, and not for everybody. */
export interface NarrowQuizzes {
  readonly ids: readonly string[];
  /** What all of them are about, as a topic's hint says it: "medicine and health". */
  readonly topic?: string;
}

/** A quiz is about a topic that at least half of its careers have; where several are shared, the first of `topics` is named. */
export function narrowQuizzes(
  quizzes: readonly Quiz[],
  { soc, topics, topicIds }: Pick<Careers, 'soc' | 'topics' | 'topicIds'>,
  all: readonly Topic[],
): NarrowQuizzes {
  const narrow = quizzes.filter(({ pool, focus }) => focus !== undefined || pool !== 'all');
  const isAbout = ({ pool, focus }: Quiz, topic: Topic) => {
    const rows = poolRows(focus === undefined ? pool : [focus], soc);
    const place = topicIds.indexOf(topic.id);
    return 2 * rows.filter((row) => topics[row]?.includes(place)).length >= rows.length;
  };
  const shared = all.find((topic) => narrow.every((quiz) => isAbout(quiz, topic)));
  return { ids: narrow.map(({ id }) => id), ...(narrow.length > 0 && shared && { topic: shared.hint }) };
}
