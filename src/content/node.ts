import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeCareers, type Careers } from '../careers/career';
import type { Item, Quiz } from '../engine/quiz';
import { ContentError, specimenOf, summaryOf, type Content } from './content';
import { detailContent } from './details';
import type { Body, Guide } from './guide-schema';
import { overlayPositions } from './overlay';
import { parseBank, parseQuiz, type Known } from './parse';
import { parseBodies } from './parse-bodies';
import { parseGuide, parseTraits, type GuideKnown } from './parse-guide';
import type { Parsed, Problem } from './problem';
import type { TraitsFile } from './traits-schema';

/** Everything under `quizzes/` and `public/data/`, read and checked, for the build and the commands. */
export interface AllContent {
  /** The project's folder. */
  readonly root: string;
  readonly traits: TraitsFile;
  readonly quizzes: readonly Quiz[];
  /** The items of `quizzes/items/`, which quizzes use by their ids. */
  readonly bank: readonly Item[];
  readonly guides: readonly Guide[];
  /** `careers.json` with the positions that guides set by hand laid over it; what the site serves. */
  readonly careersJson: unknown;
}

/** The types of items that the pages draw. The commands score more than these. */
const ASKED = ['agree', 'single', 'either'];

/** Reads it all; every problem of every file at once. `root` is the project's folder. */
export async function readContent(root: string): Promise<Parsed<AllContent>> {
  const base = await readBase(root);
  if (!base.ok) return base;
  const { traits, careersJson } = base.value;
  const bank = await readBank(root, base.value.known);
  const bodies = await readBodies(root);
  const named = { ...base.value.known, bodies: bodies.ok ? bodies.value : [] };
  const known = bank.ok ? { ...named, bank: bank.value } : named;
  const quizzes = await readAll(
    root,
    'quizzes',
    (file, text) => parseQuiz(file, text, { ...known, asked: ASKED }),
    ['traits.json'],
  );
  const guides = await readAll(root, 'quizzes/careers', (file, text) => parseGuide(file, text, known), [
    'bodies.json',
  ]);
  const overlaid = overlayPositions(careersJson, guides.values);
  const problems = [
    ...[bank, bodies].flatMap((one) => (one.ok ? [] : one.problems)),
    ...[...quizzes.problems, ...guides.problems, ...overlaid.problems],
  ];
  if (!bank.ok || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      ...{ root, traits, quizzes: quizzes.values, bank: bank.value },
      ...{ guides: guides.values, careersJson: overlaid.json },
    },
  };
}

/** The item bank [Q16]: empty where there is no such folder. */
async function readBank(root: string, known: Known): Promise<Parsed<readonly Item[]>> {
  const folder = 'quizzes/items';
  if (!existsSync(join(root, folder))) return { ok: true, value: [] };
  const taken: string[] = [];
  const parse = (file: string, text: string) => {
    const parsed = parseBank(file, text, known, taken);
    if (parsed.ok) taken.push(...parsed.value.map((item) => item.id));
    return parsed;
  };
  const { values, problems } = await readAll(root, folder, parse, []);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: values.flat() };
}

/** Those who grant certificates [G5]: none where there is no such file. */
async function readBodies(root: string): Promise<Parsed<readonly Body[]>> {
  const file = 'quizzes/careers/bodies.json';
  if (!existsSync(join(root, file))) return { ok: true, value: [] };
  const text = await readText(file, join(root, file));
  return text.ok ? parseBodies(file, text.value) : text;
}

/** What a file may refer to, whatever the state of the shipped quizzes and guides: to check a file from anywhere. */
export async function readKnown(root: string): Promise<Parsed<GuideKnown>> {
  const base = await readBase(root);
  if (!base.ok) return base;
  const bank = await readBank(root, base.value.known);
  const bodies = await readBodies(root);
  if (!bank.ok || !bodies.ok) return bank.ok ? (bodies as Parsed<never>) : bank;
  return { ok: true, value: { ...base.value.known, bank: bank.value, bodies: bodies.value } };
}

/** What a command needs to check a quiz file from anywhere against the shipped traits and careers. */
export function knownOf(content: AllContent): Known {
  const careers = decodeCareers(content.careersJson);
  return {
    traits: content.traits.traits.map((trait) => trait.id),
    careers: careers.ok ? careers.careers.soc : [],
    bank: content.bank,
    hasFile: fileFinder(content.root),
  };
}

/** The same content as pages see it, for prerendering. */
export function contentOf(all: AllContent): Content {
  const careers = decodeCareers(all.careersJson);
  if (!careers.ok) throw new Error(careers.problem);
  return {
    specimen: specimenOf(careers.careers),
    quizzes: all.quizzes.map(summaryOf),
    traitNames: all.traits,
    traits: () => Promise.resolve(all.traits),
    quiz: (id) => Promise.resolve(all.quizzes.find((quiz) => quiz.id === id)),
    careers: () => Promise.resolve(careers.careers),
    guide: (soc) => Promise.resolve(all.guides.find((guide) => guide.soc === soc)),
    ...detailContent((path) => readData(join(all.root, 'public/data', path))),
  };
}

/** The JSON of a compiled file, undefined when there is none. Rejects with ContentError when it cannot be read. */
async function readData(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new ContentError('damaged', `${path}: ${String(error)}`);
  }
}

/** The text of a file, or why there is none; `file` is its name in messages. */
export async function readText(file: string, path: string): Promise<Parsed<string>> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
    return { ok: true, value: text };
  } catch (error) {
    return { ok: false, problems: [wholeFile(file, whyUnreadable(error))] };
  }
}

interface Base {
  readonly traits: TraitsFile;
  readonly careersJson: unknown;
  readonly known: Known;
}

/** The traits and the compiled dataset: what quizzes and guides are checked against. */
async function readBase(root: string): Promise<Parsed<Base>> {
  const traitsFile = 'quizzes/traits.json';
  const text = await readText(traitsFile, join(root, traitsFile));
  const traits = text.ok ? parseTraits(traitsFile, text.value) : text;
  const dataset = await readDataset(root);
  if (!traits.ok || !dataset.ok) {
    return { ok: false, problems: [traits, dataset].flatMap((part) => (part.ok ? [] : part.problems)) };
  }
  const { json, careers } = dataset.value;
  const ids = traits.value.traits.map((trait) => trait.id);
  const problems = ids
    .filter((trait) => !Object.hasOwn(careers.positions, trait))
    .map((trait) => wholeFile(DATASET, `has no positions on the trait "${trait}"; ${ANEW}`));
  if (problems.length > 0) return { ok: false, problems };
  const unrated = (soc: string, trait: string) =>
    careers.estimated[trait]?.has(careers.row(soc) ?? -1) ?? false;
  return {
    ok: true,
    value: {
      traits: traits.value,
      careersJson: json,
      known: { traits: ids, careers: careers.soc, unrated, hasFile: fileFinder(root) },
    },
  };
}

/** Whether the site has a file under `public/`. */
function fileFinder(root: string): (name: string) => boolean {
  return (name) => existsSync(join(root, 'public', name));
}

const DATASET = 'public/data/careers.json';
const ANEW = 'npm run data makes it anew';

async function readDataset(root: string): Promise<Parsed<{ json: unknown; careers: Careers }>> {
  const text = await readText(DATASET, join(root, DATASET));
  if (!text.ok) return text;
  const damaged = (why: string): Parsed<never> => ({
    ok: false,
    problems: [wholeFile(DATASET, `${why}; ${ANEW}`)],
  });
  try {
    const json: unknown = JSON.parse(text.value);
    const decoded = decodeCareers(json);
    return decoded.ok ? { ok: true, value: { json, careers: decoded.careers } } : damaged(decoded.problem);
  } catch {
    return damaged('is not valid JSON');
  }
}

/** Every JSON file of a folder, in the order of their names. */
async function readAll<Value>(
  root: string,
  folder: string,
  parse: (file: string, text: string) => Parsed<Value>,
  skip: readonly string[],
): Promise<{ values: readonly Value[]; problems: readonly Problem[] }> {
  const listed = await readdir(join(root, folder)).catch((error: unknown) => whyUnreadable(error));
  if (typeof listed === 'string') return { values: [], problems: [wholeFile(folder, listed)] };
  const names = listed.filter((name) => name.endsWith('.json') && !skip.includes(name)).sort();
  const texts = await Promise.all(
    names.map(async (name) => {
      const file = `${folder}/${name}`;
      return { file, text: await readText(file, join(root, file)) };
    }),
  );
  const parsed = texts.map(({ file, text }) => (text.ok ? parse(file, text.value) : text));
  return {
    values: parsed.flatMap((one) => (one.ok ? [one.value] : [])),
    problems: parsed.flatMap((one) => (one.ok ? [] : one.problems)),
  };
}

function wholeFile(file: string, message: string): Problem {
  return { file, line: 1, column: 1, path: '', message };
}

function whyUnreadable(error: unknown): string {
  if (error instanceof TypeError) return 'is not UTF-8 text';
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'no such file',
    EISDIR: 'is a folder, not a file',
    ENOTDIR: 'no such file',
    EACCES: 'may not be read by you',
  };
  return reasons[code] ?? `cannot be read (${code})`;
}
