import { RELEASES } from '../releases';
import { readTable, refuseTwice } from '../table/table';
import { readSoc } from './ratings';

const SOC = 'O*NET-SOC Code';

/** Tools or software of each career by its code, the most telling first, at most `MOST`. */
export type ByCareer = ReadonlyMap<string, readonly string[]>;

interface Thing {
  readonly example: string;
  /** What kind of thing it is in the publisher's list of commodities: its name, and the class that it belongs to. */
  readonly kind: string;
  readonly wider: string;
  readonly hot: boolean;
  readonly inDemand: boolean;
}

/** How many a career's file tells. */
const MOST = 12;
/** How many of one kind of software, and of one class of tools: twelve wrenches say less than two. */
const OF_A_KIND = 2;
/** Software of a kind that this share of careers use says nothing about one of them. */
const GENERAL = 0.5;
/** A tool of fewer careers is not more telling for it: the rarest are the oddest. */
const FEW = 20;
/** What nobody starts a career with any more; the lists grow and are never weeded. */
const DATED =
  /\bPDA\b|facsimile|cassette|microfi(lm|che)|dictaphone|\bpag(er|ing)|teletype|light pen|floppy|\bVCR\b|overhead projector|typewriter|audio ?tape|video ?tape|slide projector|flash disk/i;

/** What employers ask for most here first, then what is hot, then the rest; last what all careers use. In each the most telling first. Throws SourceProblem. */
export function readSoftware(folder: string): ByCareer {
  const things = readThings(folder, 'software');
  const careersOf = shares(things, 'kind');
  const place = ({ hot, inDemand, kind }: Thing) => {
    if (inDemand) return 0;
    if (careersOf(kind) > GENERAL) return 3;
    return hot ? 1 : 2;
  };
  const byWeight = weighed(things, 'kind');
  return mapValues(things, (all) => {
    const sorted = byWeight(all).sort((a, b) => place(a) - place(b));
    return names(sorted, [['kind', OF_A_KIND]]);
  });
}

/** The most telling first, but what is dated. Throws SourceProblem. */
export function readTools(folder: string): ByCareer {
  const things = readThings(folder, 'tools');
  const byWeight = weighed(things, 'wider');
  return mapValues(things, (all) =>
    names(byWeight(all.filter(({ example }) => !DATED.test(example))), [
      ['kind', 1],
      ['wider', OF_A_KIND],
    ]),
  );
}

/**
 * Sorts what a career has by what it tells of it: the logarithm of how many it has of a class times that of the share of careers
 * without the kind, as words are weighed in texts (tf–idf; K. Spärck Jones, 1972); of equal ones what more careers have.
 */
function weighed(things: ReadonlyMap<string, readonly Thing[]>, group: 'kind' | 'wider') {
  const [careersOf, usersOf] = [shares(things, 'kind'), shares(things, 'example')];
  const few = Math.min(1, FEW / things.size);
  return (all: readonly Thing[]): Thing[] => {
    const ofClass = counted(all.map((thing) => thing[group]));
    const weight = (thing: Thing) =>
      Math.log(1 + (ofClass.get(thing[group]) ?? 0)) * -Math.log(Math.max(few, careersOf(thing.kind)));
    return [...all].sort(
      (a, b) => weight(b) - weight(a) || usersOf(b.example) - usersOf(a.example) || byText(a, b),
    );
  };
}

function readThings(folder: string, table: 'software' | 'tools'): ReadonlyMap<string, readonly Thing[]> {
  const flags = table === 'software' ? ['Hot Technology', 'In Demand'] : [];
  const columns = [SOC, 'Example', 'Commodity Code', 'Commodity Title', ...flags];
  const things = new Map<string, Thing[]>();
  const lines = new Map<string, number>();
  for (const row of readTable(folder, { file: RELEASES[table].file, columns })) {
    const soc = readSoc(row, SOC);
    const example = row.match('Example', /\S/, 'a name');
    const code = row.match('Commodity Code', /^\d{8}$/, 'a code of eight digits');
    refuseTwice(lines, `${soc} ${example} ${code}`, row, 'Example');
    const [hot, inDemand] = flags.map((flag) => row.match(flag, /^[YN]$/, 'Y or N') === 'Y');
    const kind = row.match('Commodity Title', /\S/, 'a title');
    const thing = { example, kind, wider: code.slice(0, 6), hot: hot ?? false, inDemand: inDemand ?? false };
    things.set(soc, [...(things.get(soc) ?? []), thing]);
  }
  return things;
}

/** The share of careers that have one thing of that kind or name at least. */
function shares(things: ReadonlyMap<string, readonly Thing[]>, key: 'kind' | 'example') {
  const counts = counted([...things.values()].flatMap((all) => [...new Set(all.map((thing) => thing[key]))]));
  return (name: string) => (counts.get(name) ?? 0) / things.size;
}

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The names of the first things, of which no more than so many agree in a key. */
function names(
  sorted: readonly Thing[],
  limits: readonly (readonly [key: 'kind' | 'wider', most: number])[],
): readonly string[] {
  const fit: Thing[] = [];
  for (const thing of sorted) {
    const alike = (key: 'kind' | 'wider') => fit.filter((other) => other[key] === thing[key]).length;
    if (limits.every(([key, most]) => alike(key) < most)) fit.push(thing);
  }
  return [...new Set(fit.map(({ example }) => bracketed(example)))].slice(0, MOST);
}

/** "Point of sale POS terminals" → "Point of sale (POS) terminals": the letters of the words before it stand in brackets. */
export function bracketed(name: string): string {
  return name.replace(/(?<=^((?:\S+ )+))[A-Z]{2,6}(?![^ ])/g, (letters, before: string) => {
    const words = before.trim().split(/[ -]/).slice(-letters.length);
    const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
    return initials === letters ? `(${letters})` : letters;
  });
}

function byText(a: Thing, b: Thing): number {
  return a.example.length - b.example.length || (a.example < b.example ? -1 : 1);
}

function mapValues<From, To>(
  map: ReadonlyMap<string, From>,
  to: (value: From) => To,
): ReadonlyMap<string, To> {
  return new Map([...map].map(([key, value]) => [key, to(value)]));
}
