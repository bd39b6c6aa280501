import { placeOf } from '../../engine/path';
import type { Item, Quiz } from '../../engine/quiz';
import type { Session } from '../../engine/session';

const PARTS = 4;
/** A part of fewer questions than this is none to take a breath after. */
const LEAST = 5;

/**
 * Which part of the run begins with an item: 1 after the first quarter, 2 half-way, 3 after three quarters; undefined within a part
 * and in short quizzes. Parts go by how far the person is, since an adaptive quiz keeps to no subject.
 */
export function partBegun(quiz: Quiz, session: Session, item: Item): 1 | 2 | 3 | undefined {
  const { at, about } = placeOf(quiz, session, item);
  if (about < PARTS * LEAST) return undefined;
  const partOf = (place: number) => Math.floor((PARTS * (place - 1)) / about);
  const part = partOf(at);
  return part > partOf(at - 1) && at > 1 ? (part as 1 | 2 | 3) : undefined;
}
