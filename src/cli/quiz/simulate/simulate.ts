import type { Careers } from '../../../careers/career';
import type { AllContent } from '../../../content/node/read-content';
import { chooser } from '../../../engine/adaptive';
import { poolRows } from '../../../engine/match';
import type { Quiz } from '../../../engine/quiz';
import { inFixedOrder } from './compare';
import { interestRanker } from './interests';
import { drawPeople, withoutStyle, type Person } from './people';
import { pairedDifference, rowOf, type Found, type Row } from './row';
import type { Settings } from './settings';
import { rankAfter, takeQuiz } from './take';

/** How much more often chosen items find a career than the same many in a fixed order, the same people answering. */
export interface Comparison {
  readonly quiz: string;
  readonly style: boolean;
  readonly items: number;
  readonly chosen: Row;
  readonly fixed: Row;
  readonly difference: number;
  readonly standardError: number;
}

export interface Simulation {
  readonly rows: readonly Row[];
  readonly comparisons: readonly Comparison[];
}

/** Where chosen items are held against a fixed order. */
const COMPARED_AT = [12, 15];
/** The references, by their number of items; like a profiler of interests they rank all careers. */
const INTEREST_ITEMS = [60, 30];

/** Every shipped quiz as it is really asked, and the references, for the same simulated people [DESIGN, "Measured"]. */
export function simulate(content: AllContent, careers: Careers, settings: Settings): Simulation {
  const traits = content.traits.ids;
  const everyRow = poolRows('all', careers.soc);
  const draw = (rows: readonly number[], style: boolean): readonly Person[] => {
    const people = drawPeople(careers, rows, settings.people, settings.seed);
    return style ? people : people.map(withoutStyle);
  };
  /** What each person came to: after each of these numbers of items, or at the end where it comes sooner. */
  const run = (quiz: Quiz, people: readonly Person[], rows: readonly number[], stops: readonly number[]) => {
    const choose = quiz.flow.order === 'adaptive' ? chooser(quiz, careers, traits) : undefined;
    const found: Found[][] = stops.map(() => []);
    people.forEach((person, number) => {
      const sessions = takeQuiz(quiz, person, settings.noise, choose, settings.seed + number);
      stops.forEach((stop, at) => {
        const items = Math.min(stop, sessions.length);
        const session = sessions[items - 1];
        if (!session) throw new Error(`${quiz.id} asks nothing`);
        found[at]?.push({ ...rankAfter(quiz, session, careers, rows, traits, person.row), items });
      });
    });
    return found;
  };

  const rows: Row[] = [];
  const comparisons: Comparison[] = [];
  for (const style of [false, true]) {
    for (const quiz of content.quizzes) {
      const pool = poolRows(quiz.pool, careers.soc);
      const people = draw(pool, style);
      const adaptive = quiz.flow.order === 'adaptive';
      const stops = COMPARED_AT.filter((many) => adaptive && many <= (quiz.flow.maxItems ?? Infinity));
      const [whole = [], ...chosen] = run(quiz, people, pool, [Infinity, ...stops]);
      rows.push(rowOf(quiz.id, style, pool.length, whole));
      const fixed =
        stops.length > 0 ? run(inFixedOrder(quiz, careers, pool, traits), people, pool, stops) : [];
      stops.forEach((items, at) => {
        const [one, other] = [chosen[at] ?? [], fixed[at] ?? []];
        comparisons.push({
          quiz: quiz.id,
          style,
          items,
          ...pairedDifference(one, other),
          chosen: rowOf(`${quiz.id}-${String(items)}`, style, pool.length, one),
          fixed: rowOf(`${quiz.id}-${String(items)}-fixed`, style, pool.length, other),
        });
      });
    }
    const rankOf = interestRanker(careers, everyRow);
    const people = draw(everyRow, style);
    for (const items of INTEREST_ITEMS) {
      const found = people.map((person) => ({ ...rankOf(person, items, settings.noise), items }));
      rows.push(rowOf(`riasec-${String(items)}`, style, everyRow.length, found));
    }
  }
  return { rows, comparisons };
}
