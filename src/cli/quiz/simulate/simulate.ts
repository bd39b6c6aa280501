import type { Careers } from '../../../careers/career';
import type { AllContent } from '../../../content/node/read-content';
import { chooser } from '../../../engine/asking/adaptive';
import { poolRows } from '../../../engine/match';
import type { Quiz } from '../../../engine/quiz';
import { inFixedOrder } from './compare';
import { interestRanker } from './interests';
import { drawPeople, withoutStyle, type Person } from '../../../content/simulated/people';
import { pairedDifference, rowOf, type Found, type Row, type Setting } from './row';
import type { Settings } from './settings';
import { rankAfter, takeQuiz } from '../../../content/simulated/take';

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

/** Whom every quiz is tried with: as the model has people; as many of each career as work in it; and as near to the middle as real ones are. */
export const SETTINGS: readonly Setting[] = [
  { style: false, draw: 'evenly', slope: 1 },
  { style: true, draw: 'evenly', slope: 1 },
  { style: true, draw: 'by-jobs', slope: 1 },
  { style: true, draw: 'evenly', slope: 0.35 },
];
/** Those that chosen items are compared with a fixed order for. */
const COMPARED: readonly Setting[] = SETTINGS.slice(0, 2);

/** Every shipped quiz as it is really asked, and the references, for the same simulated people [DESIGN, "Measured"]. */
export function simulate(
  content: AllContent,
  careers: Careers,
  settings: Settings,
  whom: readonly Setting[] = SETTINGS,
): Simulation {
  const traits = content.traits.ids;
  const everyRow = poolRows('all', careers.soc);
  const draw = (rows: readonly number[], setting: Setting): readonly Person[] => {
    const people = drawPeople(careers, rows, settings.people, settings.seed, setting);
    return setting.style ? people : people.map(withoutStyle);
  };
  /** What each person came to without picks: after each of these numbers of items, or at the end where it comes sooner; last the end with picks. */
  const run = (quiz: Quiz, people: readonly Person[], rows: readonly number[], stops: readonly number[]) => {
    const choose = quiz.flow.order === 'adaptive' ? chooser(quiz, careers, traits) : undefined;
    const found: Found[][] = [...stops, Infinity].map(() => []);
    people.forEach((person, number) => {
      const sessions = takeQuiz(quiz, person, settings.noise, choose, settings.seed + number);
      [...stops, Infinity].forEach((stop, at) => {
        const items = Math.min(stop, sessions.length);
        const session = sessions[items - 1];
        if (!session) throw new Error(`${quiz.id} asks nothing`);
        const withPicks = at === stops.length;
        found[at]?.push({ ...rankAfter(quiz, session, careers, rows, traits, person.row, withPicks), items });
      });
    });
    return found;
  };

  const rows: Row[] = [];
  const comparisons: Comparison[] = [];
  for (const setting of whom) {
    const without = { ...setting, picks: false };
    for (const quiz of content.quizzes) {
      const pool = poolRows(quiz.pool, careers.soc);
      const people = draw(pool, setting);
      const adaptive = COMPARED.includes(setting) && quiz.flow.order === 'adaptive';
      const stops = COMPARED_AT.filter((many) => adaptive && many <= (quiz.flow.maxItems ?? Infinity));
      const found = run(quiz, people, pool, [...stops, Infinity]);
      const [picked = [], whole = [], ...chosen] = found.reverse();
      if (quiz.items.some((item) => item.type === 'topics'))
        rows.push(rowOf(quiz.id, { ...setting, picks: true }, pool.length, picked));
      rows.push(rowOf(quiz.id, without, pool.length, whole));
      chosen.reverse();
      const fixed =
        stops.length > 0 ? run(inFixedOrder(quiz, careers, pool, traits), people, pool, stops) : [];
      stops.forEach((items, at) => {
        const [one, other] = [chosen[at] ?? [], fixed[at] ?? []];
        comparisons.push({
          quiz: quiz.id,
          style: setting.style,
          items,
          ...pairedDifference(one, other),
          chosen: rowOf(`${quiz.id}-${String(items)}`, without, pool.length, one),
          fixed: rowOf(`${quiz.id}-${String(items)}-fixed`, without, pool.length, other),
        });
      });
    }
    const rankOf = interestRanker(careers, everyRow, setting.slope);
    const people = draw(everyRow, setting);
    for (const items of INTEREST_ITEMS) {
      const found = people.map((person) => ({ ...rankOf(person, items, settings.noise), items }));
      rows.push(rowOf(`riasec-${String(items)}`, without, everyRow.length, found));
    }
  }
  return { rows, comparisons };
}
