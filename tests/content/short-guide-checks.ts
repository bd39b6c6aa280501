import type { Careers } from '../../src/careers/career';
import type { ShortGuide } from '../../src/content/check/cards/short-guide-schema';
import type { TableId } from '../../src/careers/figure';
import { isRare } from '../../src/careers/rare';
import { ownTexts, sentencesOf, wordsOf } from './guide-texts';

/** A short guide with its career. */
export interface Told {
  readonly soc: string;
  readonly guide: ShortGuide;
}

/** Sides about an end of a trait where the career does not stand, or where nobody knows where it stands [C19]. */
export function misplaced({ soc, guide }: Told, careers: Careers): readonly string[] {
  const row = careers.row(soc) ?? -1;
  return sidesOf(guide).flatMap(({ about, place }) => {
    if (!('pole' in about)) return [];
    const { trait, pole } = about;
    const position = careers.positions[trait]?.[row];
    if (position === undefined || careers.estimated[trait]?.has(row))
      return [`${place}: "${trait}", but nobody has rated this career on it`];
    return (pole === 'high' ? position < 40 : position > 60)
      ? [`${place}: the ${pole} end of "${trait}", but the career stands at ${String(position)}`]
      : [];
  });
}

const COLUMNS = {
  pay: ['medianPay', 'wages'],
  growth: ['growth', 'projections'],
  openings: ['openings', 'projections'],
  education: ['education', 'jobs'],
  jobs: ['jobs', 'jobs'],
} as const satisfies Record<string, readonly [keyof Careers, TableId]>;
type Figure = keyof typeof COLUMNS;
/** Associate's degree, the one level that may be either. */
const EITHER = 4;

/**
 * Sides about a figure that does not say so [C20]: pay, growth and openings are good in the upper half of all that are published and
 * hard in the lower, schooling up to and from an associate's degree; so are jobs, which are hard where the career is rare [P7].
 */
export function unfounded({ soc, guide }: Told, careers: Careers): readonly string[] {
  const row = careers.row(soc) ?? -1;
  return sidesOf(guide).flatMap(({ about, side, place }) => {
    if (!('figure' in about)) return [];
    const { figure } = about;
    const [column, table] = COLUMNS[figure];
    const value = careers[column][row] ?? null;
    if (value === null) return [`${place}: no "${figure}" is published for this career`];
    const group = careers.group(table, row);
    if (group && side === 'good')
      return [`${place}: "${figure}" is that of all ${group.title}, so it is no good side`];
    const middle = figure === 'education' ? EITHER : medianOf(careers, figure);
    const high = figure === 'education' ? value <= middle : value >= middle;
    const low =
      figure === 'jobs' ? isRare(careers, row) : figure === 'education' ? value >= middle : value <= middle;
    return (side === 'good' ? high : low)
      ? []
      : [
          `${place}: "${figure}" is ${String(value)}, which makes no ${side} side; in the middle stands ${String(middle)}`,
        ];
  });
}

/** The middle of all figures that are published, those of a group once. */
function medianOf(careers: Careers, figure: Figure): number {
  const [column, table] = COLUMNS[figure];
  const byCode = new Map(
    careers[column].map((value, row) => [
      careers.group(table, row)?.code ?? careers.soc[row]?.slice(0, 7),
      value,
    ]),
  );
  const all = [...byCode.values()].filter((value) => value !== null).sort((a, b) => a - b);
  return all[Math.floor(all.length / 2)] ?? 0;
}

function sidesOf({ good, hard }: ShortGuide) {
  const placed = (side: 'good' | 'hard', points: ShortGuide['good']) =>
    points.map(({ about }, at) => ({ about, side, place: `${side}[${String(at)}].about` }));
  return [...placed('good', good), ...placed('hard', hard)];
}

/** Characters of a sentence that may stand only once [C21]. */
const LONG = 60;
/** Words of a run that two days may share, and how many such runs. */
const SHINGLE = 5;
const MOST_SHARED = 2;
/** Words by which no two days begin. */
const BEGINNING = 4;

/** What somebody wrote, by the name of who wrote it: guides and short guides alike. */
export interface Writing {
  readonly name: string;
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  readonly day: string;
}

export const writingOf = (name: string, guide: object, day: string): Writing => ({
  name,
  texts: ownTexts(guide),
  day,
});

/** Long sentences that stand twice among all [C21]; those of guides alone are told of there [G8]. */
export function saidTwice(all: readonly Writing[], shortOnes: ReadonlySet<string>): readonly string[] {
  const standing = new Map<string, string>();
  return all.flatMap(({ name, texts }) =>
    texts.flatMap(({ path, text }) =>
      sentencesOf(text).flatMap((sentence) => {
        if (sentence.length < LONG) return [];
        const key = wordsOf(sentence).join(' ');
        const before = standing.get(key);
        standing.set(key, before ?? `${name} ${path}`);
        const told =
          before !== undefined && (shortOnes.has(name) || shortOnes.has(before.split(' ')[0] ?? ''));
        return told ? [`${name} ${path}: "${sentence}" stands also in ${before}`] : [];
      }),
    ),
  );
}

/** Days that are told alike: they begin with the same words, or share more than two runs of five [C21]. */
export function likeDays(all: readonly Writing[], shortOnes: ReadonlySet<string>): readonly string[] {
  const days = all.map(({ name, day }) => ({ name, words: wordsOf(day) }));
  const holders = new Map<string, string[]>();
  for (const { name, words } of days)
    for (const run of new Set(runsOf(words, SHINGLE))) holders.set(run, [...(holders.get(run) ?? []), name]);
  const shared = new Map<string, string[]>();
  for (const [run, names] of holders)
    names.forEach((one, at) => {
      for (const other of names.slice(at + 1)) {
        const pair = `${one} and ${other}`;
        if (shortOnes.has(one) || shortOnes.has(other)) shared.set(pair, [...(shared.get(pair) ?? []), run]);
      }
    });
  const beginnings = new Map<string, string>();
  const again = days.flatMap(({ name, words }) => {
    const key = words.slice(0, BEGINNING).join(' ');
    const before = beginnings.get(key);
    beginnings.set(key, name);
    return before !== undefined && (shortOnes.has(name) || shortOnes.has(before))
      ? [`the days of ${before} and ${name} both begin "${key}"`]
      : [];
  });
  return [
    ...again,
    ...[...shared]
      .filter(([, runs]) => runs.length > MOST_SHARED)
      .map(([pair, runs]) => `the days of ${pair} share ${String(runs.length)} runs: "${runs.join('", "')}"`),
  ];
}

function runsOf(words: readonly string[], length: number): readonly string[] {
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}
