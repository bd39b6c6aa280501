import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Parsed, Problem } from '../../../content/check/problem';
import { wholeFile } from '../../../content/node/read-text';
import { readSource } from '../source';
import { joinPeople, parsePeople, type People, type Reading } from './people';

/** Reads people's rows out of CSV files, and out of all that stand in a folder, as one table; every problem of all at once. */
export async function readPeople(paths: readonly string[], reading: Reading): Promise<Parsed<People>> {
  const read = await Promise.all(
    paths.map(async (path) => {
      const files = await filesIn(path);
      if (files.length === 0) return [none(wholeFile(path, 'has no file whose name ends in .csv'))];
      return Promise.all(
        files.map(async (name) => {
          const { file, text } = await readSource(name, name);
          return text.ok ? parsePeople(file, text.value, reading) : text;
        }),
      );
    }),
  );
  const all = read.flat();
  const problems = all.flatMap((parsed) => (parsed.ok ? [] : parsed.problems));
  if (problems.length > 0) return { ok: false, problems };
  return joinPeople(all.flatMap((parsed) => (parsed.ok ? [parsed.value] : [])));
}

/** The tables of a folder, by name; of what is no folder itself. */
async function filesIn(path: string): Promise<readonly string[]> {
  try {
    const names = await readdir(path);
    return names
      .filter((name) => /\.csv$/i.test(name))
      .sort()
      .map((name) => join(path, name));
  } catch {
    return [path];
  }
}

function none(problem: Problem): Parsed<never> {
  return { ok: false, problems: [problem] };
}
