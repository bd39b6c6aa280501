import type { Guide } from '../check/guide-schema';
import { RATED } from '../check/parse-guide';
import type { Problem } from '../check/problem';

/** The parts of `careers.json` that hand-set positions touch. */
interface Positions {
  readonly soc: readonly string[];
  readonly positions: Readonly<Record<string, readonly number[]>>;
  readonly estimated: Readonly<Record<string, readonly number[]>>;
}

/**
 * Lays the positions that guides set by hand over the compiled dataset [G3]: only where O*NET has no rating of its own,
 * that is, where the compiled position is an estimate; anything else is a problem. The rows are marked `byHand`.
 */
export function overlayPositions(
  compiled: unknown,
  guides: readonly Guide[],
): { readonly json: unknown; readonly problems: readonly Problem[] } {
  const data = compiled as Positions;
  const positions = mapValues(data.positions, (column) => [...column]);
  const estimated = mapValues(data.estimated, (rows) => [...rows]);
  const byHand: Record<string, number[]> = {};
  const problems: Problem[] = [];
  for (const guide of guides) {
    const row = data.soc.indexOf(guide.soc);
    for (const [trait, set] of Object.entries(guide.positions)) {
      const rows = estimated[trait];
      if (!rows?.includes(row)) {
        const file = `quizzes/careers/${guide.soc}.json`;
        problems.push({ file, line: 1, column: 1, path: `positions.${trait}`, message: RATED });
        continue;
      }
      positions[trait]?.splice(row, 1, set.value);
      rows.splice(rows.indexOf(row), 1);
      (byHand[trait] ??= []).push(row);
    }
  }
  return { json: { ...data, positions, estimated, byHand }, problems };
}

function mapValues<From, To>(
  from: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, to(value)]));
}
