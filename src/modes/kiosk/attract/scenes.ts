import { careerAt, type Career, type Careers } from '../../../careers/career';
import { positionsOf } from '../../../careers/positions';
import type { Figure, Table } from '../../../careers/figure';
import type { TraitId } from '../../../engine/traits';

/** A real career as the attract loop shows it: its flower, and the one figure that makes people stop. */
export interface Scene {
  readonly name: string;
  readonly positions: Readonly<Record<TraitId, number>>;
  readonly striking?: SceneFigure;
}

export interface SceneFigure {
  readonly kind: 'growth' | 'pay' | 'openings';
  readonly figure: Figure;
  readonly table: Table;
  readonly publisher: string;
}

/** A career is shown for growing this much in ten years, in percent. */
const GROWTH = 15;
/** Or for this median pay in dollars a year, of those that people enter without a bachelor's degree. */
const PAY = 75_000;
const BACHELORS = "Bachelor's degree";
/** Or for this many openings a year, in thousands. */
const OPENINGS = 60;
/** Characters; a longer name cannot be read in passing. */
const LONGEST = 36;

/**
 * The careers of the attract loop, by rule: those with a figure of their own (no wider group's) that stands out, three kinds
 * in turn, and of each kind always the one whose flower is least like those before, so that the picture keeps changing.
 */
export function scenesOf(careers: Careers, count = 24): readonly Scene[] {
  const all = careers.soc.flatMap((_, row) => strikingOf(careers, row) ?? []);
  const left = {
    growth: all.filter(({ striking }) => striking.kind === 'growth'),
    pay: all.filter(({ striking }) => striking.kind === 'pay'),
    openings: all.filter(({ striking }) => striking.kind === 'openings'),
  };
  const shown: (Scene & { striking: SceneFigure })[] = [];
  const kinds = ['growth', 'pay', 'openings'] as const;
  for (let turn = 0; shown.length < count && turn < count * kinds.length; turn++) {
    const kind = kinds[turn % kinds.length] ?? 'growth';
    const next = leastAlike(left[kind], shown);
    if (!next) continue;
    left[kind] = left[kind].filter((scene) => scene !== next);
    shown.push(next);
  }
  return shown;
}

function strikingOf(careers: Careers, row: number): (Scene & { striking: SceneFigure }) | undefined {
  if ((careers.name[row] ?? '').length > LONGEST) return undefined;
  const career = careerAt(careers, row);
  const found = standOut(career, careers.educationLevels);
  if (!found) return undefined;
  const table = careers.tables[found.figure.table];
  const { publisher } = careers.sources[table.source];
  return { name: career.name, positions: positionsOf(career), striking: { ...found, table, publisher } };
}

function standOut(
  { growth, medianPay, openings, education }: Career,
  levels: readonly string[],
): Pick<SceneFigure, 'kind' | 'figure'> | undefined {
  const ungrouped = (figure: Figure | null) => (figure && !figure.group ? figure : undefined);
  const [grows, pays, opens] = [ungrouped(growth), ungrouped(medianPay), ungrouped(openings)];
  if (grows && grows.value >= GROWTH) return { kind: 'growth', figure: grows };
  const short = education !== null && levels.indexOf(education.value) < levels.indexOf(BACHELORS);
  if (pays && short && pays.unit === 'dollars-a-year' && pays.value >= PAY)
    return { kind: 'pay', figure: pays };
  return opens && opens.value >= OPENINGS ? { kind: 'openings', figure: opens } : undefined;
}

/** The one farthest from its nearest among those shown; the first of the list where none is shown yet. */
function leastAlike<Own extends Scene>(from: readonly Own[], shown: readonly Scene[]): Own | undefined {
  let best: { readonly scene: Own; readonly distance: number } | undefined;
  for (const scene of from) {
    const distance = Math.min(...shown.slice(-8).map((other) => apart(scene, other)), Infinity);
    if (!best || distance > best.distance) best = { scene, distance };
  }
  return best?.scene;
}

function apart(one: Scene, other: Scene): number {
  return Object.entries(one.positions).reduce(
    (sum, [trait, position]) => sum + (position - (other.positions[trait] ?? 50)) ** 2,
    0,
  );
}
