import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeCareers } from '../careers/career';
import type { Quiz } from '../engine/quiz';
import { ContentError, summaryOf, type Content } from './content';
import type { Guide } from './guide-schema';
import { overlayPositions } from './overlay';
import { parseQuiz, type Known } from './parse';
import { parseGuide, parseTraits } from './parse-guide';
import type { Parsed, Problem } from './problem';
import type { TraitsFile } from './traits-schema';

/** Everything under `quizzes/` and `public/data/`, read and checked, for the build and the commands. */
export interface AllContent {
  readonly traits: TraitsFile;
  readonly quizzes: readonly Quiz[];
  readonly guides: readonly Guide[];
  /** `careers.json` with the positions that guides set by hand laid over it; what the site serves. */
  readonly careersJson: unknown;
}

/** Reads it all; every problem of every file at once. `root` is the project's folder. */
export async function readContent(root: string): Promise<Parsed<AllContent>> {
  const traits = parseTraits(
    'quizzes/traits.json',
    await readFile(join(root, 'quizzes/traits.json'), 'utf8'),
  );
  if (!traits.ok) return traits;
  const dataset = await readDataset(root);
  if (!dataset.ok) return dataset;
  const known: Known = {
    traits: traits.value.traits.map((trait) => trait.id),
    careers: dataset.value.soc,
  };
  const quizzes = await readAll(root, 'quizzes', (file, text) => parseQuiz(file, text, known), [
    'traits.json',
  ]);
  const guides = await readAll(root, 'quizzes/careers', (file, text) => parseGuide(file, text, known), [
    'bodies.json',
  ]);
  const overlaid = overlayPositions(dataset.value.json, guides.values);
  const problems = [...quizzes.problems, ...guides.problems, ...overlaid.problems];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      traits: traits.value,
      quizzes: quizzes.values,
      guides: guides.values,
      careersJson: overlaid.json,
    },
  };
}

/** What a command needs to check a quiz file from anywhere against the shipped traits and careers. */
export function knownOf(content: AllContent): Known {
  const careers = decodeCareers(content.careersJson);
  return {
    traits: content.traits.traits.map((trait) => trait.id),
    careers: careers.ok ? careers.careers.soc : [],
  };
}

/** The same content as pages see it, for prerendering. */
export function contentOf(all: AllContent): Content {
  const careers = decodeCareers(all.careersJson);
  return {
    quizzes: all.quizzes.map(summaryOf),
    traits: all.traits,
    quiz: (id) => Promise.resolve(all.quizzes.find((quiz) => quiz.id === id)),
    careers: () =>
      careers.ok
        ? Promise.resolve(careers.careers)
        : Promise.reject(new ContentError('damaged', careers.problem)),
    guide: (soc) => Promise.resolve(all.guides.find((guide) => guide.soc === soc)),
  };
}

async function readDataset(root: string): Promise<Parsed<{ json: unknown; soc: readonly string[] }>> {
  const file = 'public/data/careers.json';
  const problem = (message: string): Problem => ({ file, line: 1, column: 1, path: '', message });
  try {
    const json: unknown = JSON.parse(await readFile(join(root, file), 'utf8'));
    const careers = decodeCareers(json);
    if (!careers.ok) return { ok: false, problems: [problem(careers.problem)] };
    return { ok: true, value: { json, soc: careers.careers.soc } };
  } catch (error) {
    return { ok: false, problems: [problem(`cannot be read: ${String(error)}; npm run data makes it anew`)] };
  }
}

/** Every JSON file of a folder, in the order of their names. */
async function readAll<Value>(
  root: string,
  folder: string,
  parse: (file: string, text: string) => Parsed<Value>,
  skip: readonly string[],
): Promise<{ values: readonly Value[]; problems: readonly Problem[] }> {
  const names = (await readdir(join(root, folder))).filter(
    (name) => name.endsWith('.json') && !skip.includes(name),
  );
  const parsed = await Promise.all(
    names
      .sort()
      .map(async (name) => parse(`${folder}/${name}`, await readFile(join(root, folder, name), 'utf8'))),
  );
  return {
    values: parsed.flatMap((one) => (one.ok ? [one.value] : [])),
    problems: parsed.flatMap((one) => (one.ok ? [] : one.problems)),
  };
}
