import { NOTHING, withFewerDays, type Counts } from './count';
import { decodeExact, type ReadExact } from './exact';
import type { Booths } from './report';

export interface CountsFile {
  readonly name: string;
  readonly text: string;
}

/** What is to be said of a file. */
export type Told =
  /** Nothing of it was taken. */
  | { readonly kind: Exclude<ReadExact['kind'], 'read'> | 'empty'; readonly file: string }
  /** What of it is no count was left out. */
  | { readonly kind: 'lost'; readonly file: string }
  /**
   * These days of its booth are in another file, which was taken: with the `same` numbers, with more of each, since it was saved
   * later (`older`), or with `different` ones, as from another booth of this name.
   */
  | {
      readonly kind: 'same' | 'older' | 'different';
      readonly file: string;
      readonly other: string;
      readonly booth: string;
      readonly days: readonly string[];
    };

export interface AddedFiles {
  readonly booths: Booths;
  /** Files of which something was taken. */
  readonly taken: readonly string[];
  readonly told: readonly Told[];
}

interface Part {
  readonly file: string;
  readonly booth: string;
  readonly day: string;
  readonly counts: Counts;
}

/**
 * Adds exact files, in whatever order they come. A day of a booth counts once: where several files have it, the one that was
 * saved last, since counts only grow, else the first by its name. Never throws.
 */
export function addFiles(files: readonly CountsFile[]): AddedFiles {
  const told: Told[] = [];
  const parts: Part[] = [];
  for (const { name: file, text } of [...files].sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const read = decodeExact(text);
    if (read.kind !== 'read') {
      told.push({ kind: read.kind, file });
      continue;
    }
    const { booth, lost, tallies } = read;
    const days = [...tallies.days, ['earlier', tallies.earlier] as const];
    const used = days.filter(([, counts]) => counts.size > 0);
    if (lost) told.push({ kind: 'lost', file });
    else if (used.length === 0) told.push({ kind: 'empty', file });
    parts.push(...used.map(([day, counts]) => ({ file, booth, day, counts })));
  }
  const kept = [...groups(parts, ({ booth, day }) => `${booth}/${day}`).values()].map((same) => {
    const best = same.find((one) => same.every((other) => covers(one.counts, other.counts))) ?? same[0];
    return { best, others: same.filter((part) => part !== best) };
  });
  const doubles = kept.flatMap(({ best, others }) =>
    others.flatMap((part) => (best ? [{ part, best, kind: kindOf(part, best) }] : [])),
  );
  for (const same of groups(doubles, ({ part, best, kind }) =>
    [kind, part.file, best.file].join('/'),
  ).values()) {
    const [first] = same;
    if (!first) continue;
    const { kind, part, best } = first;
    const days = same.map((double) => double.part.day);
    told.push({ kind, file: part.file, other: best.file, booth: part.booth, days });
  }
  const taken = kept.flatMap(({ best }) => (best ? [best] : []));
  return { booths: boothsOf(taken), taken: [...new Set(taken.map(({ file }) => file))], told };
}

function boothsOf(parts: readonly Part[]): Booths {
  return new Map(
    [...groups(parts, ({ booth }) => booth)].map(([booth, own]) => [
      booth,
      withFewerDays({
        days: new Map(own.filter(({ day }) => day !== 'earlier').map(({ day, counts }) => [day, counts])),
        earlier: own.find(({ day }) => day === 'earlier')?.counts ?? NOTHING,
      }),
    ]),
  );
}

function kindOf({ counts }: Part, best: Part): 'same' | 'older' | 'different' {
  if (!covers(best.counts, counts)) return 'different';
  return covers(counts, best.counts) ? 'same' : 'older';
}

/** Whether each count is at least as large. */
const covers = (one: Counts, other: Counts): boolean =>
  [...other].every(([name, count]) => (one.get(name) ?? 0) >= count);

function groups<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const map = new Map<string, Value[]>();
  for (const value of values) map.set(keyOf(value), [...(map.get(keyOf(value)) ?? []), value]);
  return map;
}
