import type { Careers } from '../../careers/career';
import type { Candidates } from '../../engine/asking/candidates';
import type { TopicsItem } from '../../engine/quiz';
import type { TopicId } from '../../engine/topic';
import { drawPicks } from './picks';
import { randomFrom } from '../../engine/asking/random';

/** How far people who thrive in a career stray from its position, one sd, in sd of careers (15 points). */
export const STRAYING = 0.6;
/** How much people differ in agreeing with whatever is asked, and in how far from the middle they answer, one sd. */
const LEVEL = 0.4;
const SPREAD = 0.25;
/** Points of a position in one sd of careers. */
export const POINTS = 25;

/** What people are drawn from: careers, or an author's own outcomes, of which nobody knows how many work there. */
type Origins = Candidates & Partial<Pick<Careers, 'jobs' | 'openings'>>;

/** A simulated person, drawn from a career or an outcome: what they are like is its position, and chance. */
export interface Person {
  /** The row of the career that they were drawn from. */
  readonly row: number;
  /** True values, in sd from the average career. */
  readonly traits: Readonly<Record<string, number>>;
  /** The style of answering: an answer to a statement is spread · value + level, before noise. */
  readonly level: number;
  readonly spread: number;
  /** What they pick of the topics that an item shows. */
  readonly picks: (item: TopicsItem) => readonly TopicId[];
  /** Normal deviates that depend on the person and these words only: the same item gets the same answer in every quiz. */
  readonly noise: (about: string) => () => number;
}

/**
 * From which careers people are drawn: each as likely as any other, in proportion to the people who work in it, or one after
 * the other, so that each has as many.
 */
export type Draw = 'evenly' | 'by-jobs' | 'in-turn';

/** Who is drawn. */
export interface Drawing {
  readonly draw: Draw;
  /** How far from 50 people stand, against the position of their career. */
  readonly slope: number;
}

/** Draws people from careers of these rows. The same seed draws the same people. */
export function drawPeople(
  careers: Origins,
  rows: readonly number[],
  many: number,
  seed: number,
  { draw, slope }: Drawing = { draw: 'evenly', slope: 1 },
): readonly Person[] {
  const pick = draw === 'by-jobs' ? byJobs(careers, rows) : evenly(rows);
  const positions = Object.entries(careers.positions);
  return Array.from({ length: many }, (_, number) => {
    const seedText = `${String(seed)} ${String(number)}`;
    const row = draw === 'in-turn' ? (rows[number % rows.length] ?? 0) : pick(randomFrom(hash(seedText))());
    const stray = normals(`${seedText} traits`);
    const style = normals(`${seedText} style`);
    return {
      row,
      traits: Object.fromEntries(
        positions.map(([id, column]) => [
          id,
          slope * (((column[row] ?? 50) - 50) / POINTS) + STRAYING * stray(),
        ]),
      ),
      level: LEVEL * style(),
      spread: Math.exp(SPREAD * style()),
      picks: (item) => drawPicks(item, careers, row, randomFrom(hash(`${seedText} ${item.id}`))),
      noise: (about) => normals(`${seedText} ${about}`),
    };
  });
}

function evenly(rows: readonly number[]): (chance: number) => number {
  return (chance) => rows[Math.floor(chance * rows.length)] ?? 0;
}

/** A figure that a group of careers has in common is shared among them, as openings are. */
function byJobs(careers: Origins, rows: readonly number[]): (chance: number) => number {
  let total = 0;
  const sums = rows.map((row) => (total += jobsAt(careers, row)));
  return (chance) => rows[sums.findIndex((sum) => sum > chance * total)] ?? 0;
}

/** Thousands of jobs; of a group's figure its share. */
function jobsAt({ jobs = [], openings = [], openingShares = [] }: Origins, row: number): number {
  const whole = openings[row] ?? 0;
  return whole === 0 ? 0 : ((jobs[row] ?? 0) * (openingShares[row] ?? 0)) / whole;
}

/** The same people as if they had no style of answering. */
export function withoutStyle(person: Person): Person {
  return { ...person, level: 0, spread: 1 };
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
