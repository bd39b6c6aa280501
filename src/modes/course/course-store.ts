import type { Quiz } from '../../engine/quiz';
import { keyOf } from '../../session/run';
import { memoryStore, type Store } from '../../session/storage';
import { lengthen, shorten } from './kept';
import type { Platform } from './platform';

/**
 * A store of one visit, of which the course keeps the answers to the quiz, and nothing else: the device keeps nothing, since it may be a
 * school's, and the next learner another. Without a course all lasts for the visit, and writing answers says so.
 */
export function courseStore(quiz: Quiz, platform: Platform | undefined): Store {
  const visit = memoryStore();
  const key = keyOf(quiz.id);
  const kept = platform?.kept;
  if (kept) visit.write(key, lengthen(quiz, kept));
  return {
    ...visit,
    write: (name, value) => {
      visit.write(name, value);
      if (name !== key) return true;
      const short = platform && shorten(quiz, value, platform.most);
      return short !== undefined && (platform?.keep(short) ?? false);
    },
    remove: (name) => {
      visit.remove(name);
      if (name === key) platform?.keep('');
    },
  };
}
