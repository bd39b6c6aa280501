import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { decodeCareers, type Careers } from '../../src/careers/career';
import { sumEvidence } from '../../src/engine/path';
import { profileOf, type Profile, type TraitEvidence } from '../../src/engine/profile';
import type { AgreeItem, Item, Quiz, Response, SingleItem } from '../../src/engine/quiz';
import { newSession, respond, type Session } from '../../src/engine/session';
import type { Candidates } from '../../src/engine/asking/candidates';

export const TRAITS = ['desk', 'care', 'organized', 'social'] as const;

export function agree(id: string, measures: Readonly<Record<string, 1 | -1>>): AgreeItem {
  return { id, type: 'agree', prompt: `About ${id}`, measures };
}

export function single(
  id: string,
  options: Readonly<Record<string, Readonly<Record<string, number>>>>,
): SingleItem {
  return {
    id,
    type: 'single',
    prompt: `About ${id}`,
    options: Object.entries(options).map(([option, evidence]) => ({ id: option, label: option, evidence })),
  };
}

export function quizOf(...items: readonly Item[]): Quiz {
  return {
    ...{ id: 'small', version: 1, title: 'Small', summary: 'A quiz for tests', minutes: 1 },
    ...{ pool: 'all', flow: { order: 'fixed' }, items },
  };
}

export function answer(quiz: Quiz, responses: Readonly<Record<string, Response>>): Session {
  return Object.entries(responses).reduce((session, [id, response]) => {
    const item = quiz.items.find((own) => own.id === id);
    if (!item) throw new Error(`no item ${id}`);
    return respond(session, item, response);
  }, newSession(quiz));
}

export function profileFrom(quiz: Quiz, session: Session, traits: readonly string[] = TRAITS): Profile {
  return profileOf(sumEvidence(quiz, session, traits));
}

/** A few careers far apart, made up. */
export const CAREERS: Candidates = {
  soc: ['11-0000.01', '22-0000.02', '33-0000.03', '44-0000.04', '55-0000.05'],
  title: ['Clerks', 'Nurses', 'Average Ones', 'Average Ones', 'Archivists'],
  positions: {
    desk: [95, 10, 50, 50, 80],
    care: [10, 95, 50, 50, 5],
    organized: [90, 60, 50, 50, 95],
    social: [30, 90, 50, 50, 5],
  },
};

/** The shipped dataset, as compiled. */
export function shippedCareers(): Careers {
  const decoded = decodeCareers(JSON.parse(readFileSync('public/data/careers.json', 'utf8')));
  if (!decoded.ok) throw new Error(decoded.problem);
  return decoded.careers;
}

/** Evidence that responses can give: means in half points, keys of the same parity bound by their number. */
export function anyEvidence(traits: readonly string[]): fc.Arbitrary<readonly TraitEvidence[]> {
  const piece = fc
    .tuple(
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: -31, max: 31 }),
    )
    .map(([half, evidence, keys]) => ({
      ...{ mean: half / 2, evidence, keys: Math.max(-evidence, Math.min(evidence, keys)) },
    }));
  return fc
    .tuple(
      ...traits.map((trait) =>
        fc.option(
          piece.map((own) => ({ trait, ...own })),
          { nil: undefined },
        ),
      ),
    )
    .map((pieces) => pieces.filter((own) => own !== undefined));
}

/** A small seeded source of numbers from 0 to 1 (mulberry32), and of normal deviates from it (Box and Muller, 1958). */
export function seeded(seed: number): { uniform: () => number; normal: () => number } {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}
