import type { CardFault } from './cards/wanted';
import type { Edit } from './json/slip';
import type { Told } from './words/told';

/** Where a problem stands. */
export type Place = Pick<Problem, 'line' | 'column' | 'path'>;

/** One mistake in one file, with its address: every problem of every file is reported at once. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the data: `items[3].options[1].evidence.orgnized`; empty for the whole file. */
  readonly path: string;
  /** In English. */
  readonly message: string;
  /** The same as data, for other languages; absent where only the English sentence is there. */
  readonly said?: Told;
  /** What a message about a card or a topic is made of. */
  readonly fault?: CardFault;
  /** Where else the same is to be said, when many alike are told as one. */
  readonly also?: readonly Place[];
  /** What mends it, where that is sure. */
  readonly mend?: Mend;
}

/** Changes of the text that mend a problem whole, for its author to accept: `Straighten 42 quotes`. */
export interface Mend {
  /** In English. */
  readonly words: string;
  /** The same as data. */
  readonly said?: Told;
  readonly edits: readonly Edit[];
}

/** `quizzes/x.json:41:17 items[3].options[1].evidence.orgnized: no such trait; did you mean "organized"?` */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return oneLine(
    problem.path ? `${place} ${problem.path}: ${problem.message}` : `${place} ${problem.message}`,
  );
}

/** What a file says may stand in a message: a line break in it must not make two lines of one problem. */
function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Either what was read, or every reason why it could not be. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };
