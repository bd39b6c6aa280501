import type { Careers } from '../../../careers/career';
import { randomFrom } from '../../../engine/random';

/** How far people who thrive in a career stray from its position, one sd, in sd of careers (15 points). */
const STRAYING = 0.6;
/** How much people differ in agreeing with whatever is asked, and in how far from the middle they answer, one sd. */
const LEVEL = 0.4;
const SPREAD = 0.25;
/** Points of a position in one sd of careers. */
export const POINTS = 25;

type Values = Readonly<Record<string, number>>;
type Columns = Readonly<Record<string, readonly number[]>>;

/** A simulated person, drawn from a career: what they are like is its position, and chance. */
export interface Person {
  /** The row of the career that they were drawn from. */
  readonly row: number;
  /** True values, in sd from the average career. */
  readonly traits: Values;
  readonly interests: Values;
  /** The style of answering: an answer to a statement is spread · value + level, before noise. */
  readonly level: number;
  readonly spread: number;
  /** Normal deviates that depend on the person and these words only: the same item gets the same answer in every quiz. */
  readonly noise: (about: string) => () => number;
}

/** Draws people from careers of these rows, each career as likely as any other. The same seed draws the same people. */
export function drawPeople(
  careers: Careers,
  rows: readonly number[],
  many: number,
  seed: number,
): readonly Person[] {
  const positions = mapColumns(careers.positions, (column) => column.map((value) => (value - 50) / POINTS));
  const interests = standardised(careers.interests ?? {});
  return Array.from({ length: many }, (_, number) => {
    const seedText = `${String(seed)} ${String(number)}`;
    const row = rows[Math.floor(randomFrom(hash(seedText))() * rows.length)] ?? 0;
    const around = (columns: Columns, words: string): Values => {
      const stray = normals(`${seedText} ${words}`);
      return Object.fromEntries(
        Object.entries(columns).map(([id, column]) => [id, (column[row] ?? 0) + STRAYING * stray()]),
      );
    };
    const style = normals(`${seedText} style`);
    return {
      row,
      traits: around(positions, 'traits'),
      interests: around(interests, 'interests'),
      level: LEVEL * style(),
      spread: Math.exp(SPREAD * style()),
      noise: (about) => normals(`${seedText} ${about}`),
    };
  });
}

/** The same people as if they had no style of answering. */
export function withoutStyle(person: Person): Person {
  return { ...person, level: 0, spread: 1 };
}

/** Columns with mean 0 and sd 1. */
export function standardised(columns: Columns): Columns {
  return mapColumns(columns, (column) => {
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
    const sd = Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length);
    return column.map((value) => (value - mean) / sd);
  });
}

function mapColumns(columns: Columns, map: (column: readonly number[]) => readonly number[]): Columns {
  return Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, map(column)]));
}

/** Normal deviates from some words (G. E. P. Box and M. E. Muller, 1958). */
function normals(words: string): () => number {
  const chance = randomFrom(hash(words));
  return () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** A whole number below 2³² from some words (FNV-1a, G. Fowler, L. C. Noll, K.-P. Vo, 1991). */
function hash(words: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
