import type { Careers } from '../../careers/career';
import type { Item, Quiz } from '../../engine/quiz';
import type { Topic } from '../../engine/topic';
import { decodeText } from '../check/json/decode-text';
import { parseJson } from '../check/json/json';
import type { Poles } from '../check/known';
import { lintQuiz } from '../lint/lint';
import { parseQuiz } from '../check/parse-quiz';
import type { Parsed, Problem } from '../check/problem';

/** What is to say of the text of a quiz that may come from anybody. */
export interface CheckedQuiz {
  /** undefined as long as there are problems. */
  readonly quiz: Quiz | undefined;
  /** From the top of the text to its end. */
  readonly problems: readonly Problem[];
  /** False when the careers could not be fetched: the pool and the focus were then not looked at. */
  readonly careersKnown: boolean;
}

/** What a text is checked against. */
export interface Reached {
  readonly traits: readonly string[];
  /** The words for both ends of each trait. */
  readonly poles?: Poles;
  readonly bank: readonly Item[];
  readonly topics: readonly Topic[];
  /** undefined: out of reach. */
  readonly careers: Careers | undefined;
}

/** Checks the text of a quiz as `quiz -- check` does; its file may have any name. */
export function checkQuiz(text: string, reached: Reached): CheckedQuiz {
  const readable = decodeText('', new TextEncoder().encode(text));
  const parsed = readable.ok ? parse(text, reached) : readable;
  return {
    quiz: parsed.ok ? parsed.value : undefined,
    problems: parsed.ok ? [] : parsed.problems.toSorted(byPlace),
    careersKnown: reached.careers !== undefined,
  };
}

/** What could be better in a quiz without problems, from top to end [L1–L6]: up to a second's work. */
export function adviseOn(text: string, reached: Reached): readonly Problem[] {
  const json = parseJson('', text);
  const parsed = parse(text, reached);
  return json.ok && parsed.ok ? lintQuiz(json.value, parsed.value, reached.careers).toSorted(byPlace) : [];
}

function parse(text: string, { traits, poles, bank, topics, careers }: Reached): Parsed<Quiz> {
  const known = {
    traits,
    ...(poles && { poles }),
    bank,
    allTopics: topics,
    ...(careers && { careers: careers.soc, careerNames: careers }),
    unnamed: true,
  };
  return parseQuiz('', text, known);
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}
