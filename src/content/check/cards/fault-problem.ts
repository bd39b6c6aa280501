import type { JsonFile } from '../json/json';
import type { Problem } from '../problem';
import { cardWords } from './card-words';
import type { CardFault } from './wanted';

/** The problem that a fault is of its file: worded in English, and still holding the fault for who words it otherwise. */
export function faultProblem(json: JsonFile, fault: CardFault): Problem {
  return { ...json.problem(fault.path, cardWords(fault)), fault };
}
