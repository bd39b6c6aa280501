import { syllable } from 'syllable';
import type { Quiz } from '../../engine/quiz';
import { told } from '../check/words/told';
import type { Advice } from './advice';

/** School grades (United States) that a quiz as a whole and a single prompt should not exceed. */
const QUIZ_GRADE = 8;
const PROMPT_GRADE = 12;
/** The fewest words of which a grade says something, of a quiz and of a prompt. */
const QUIZ_WORDS = 30;
const PROMPT_WORDS = 6;
/** The most words that are counted; no quiz that people finish has more. */
const MOST = 20_000;

interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Prompts and options that ask for more schooling than most readers have [L5]. Only English is judged. */
export function readingAdvice(quiz: Quiz): readonly Advice[] {
  const count = counter();
  const prompts = quiz.items.map((item) => count(item.prompt));
  const options = quiz.items.flatMap((item) =>
    'options' in item ? item.options.map((option) => count(option.label)) : [],
  );
  const whole = gradeOf(sum([...prompts, ...options]), QUIZ_WORDS);
  const advice = prompts.flatMap((counts, at) => {
    const grade = gradeOf(counts, PROMPT_WORDS);
    return Math.round(grade) > PROMPT_GRADE
      ? [{ path: ['items', at, 'prompt'], said: told('advice.hard-prompt', hard(grade, PROMPT_GRADE)) }]
      : [];
  });
  return Math.round(whole) > QUIZ_GRADE
    ? [{ path: ['items'], said: told('advice.hard-quiz', hard(whole, QUIZ_GRADE)) }, ...advice]
    : advice;
}

const hard = (grade: number, most: number) => ({ grade: Math.round(grade), most });

/** Grades one text after the other [L7]; −∞ for one without words. */
export function grader(): (text: string) => number {
  const count = counter();
  return (text) => gradeOf(count(text), 1);
}

/** 0.39 · words/sentences + 11.8 · syllables/words − 15.59 (J. P. Kincaid and others, 1975); −∞ for fewer words than say something. */
function gradeOf({ words, sentences, syllables }: Counts, fewest: number): number {
  if (words < fewest) return -Infinity;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Counts text after text, until there are too many words; what is not in Latin letters counts for nothing. */
function counter(): (text: string) => Counts {
  const known = new Map<string, number>();
  const inWord = (word: string) => {
    const syllables = known.get(word) ?? syllable(word);
    known.set(word, syllables);
    return syllables;
  };
  let read = 0;
  return (text) => {
    const words = read < MOST ? (text.toLowerCase().match(/[a-z]+(?:['’][a-z]+)*/g) ?? []) : [];
    read += words.length;
    return {
      words: words.length,
      sentences: Math.max(1, text.match(/[.!?…](?=\s|$)/g)?.length ?? 0),
      syllables: words.reduce((total, word) => total + inWord(word.slice(0, 40)), 0),
    };
  };
}

function sum(all: readonly Counts[]): Counts {
  const worded = all.filter(({ words }) => words > 0);
  const total = (key: keyof Counts) => worded.reduce((so, counts) => so + counts[key], 0);
  return { words: total('words'), sentences: total('sentences'), syllables: total('syllables') };
}
