import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SourceProblem } from '../table/problem';
import { readText } from '../table/table';
import { HANDBOOK, occupationsOf } from './pay-industries';

/** As each page of the handbook says how to cite it. */
const ADDRESS = /https:\/\/www\.bls\.gov\/ooh\/([a-z-]+\/[a-z-]+)\.htm \(visited/;

/**
 * By code the page of the Occupational Outlook Handbook on it, "healthcare/registered-nurses"; of two pages that name a code, the one
 * that covers fewer. Throws SourceProblem where a page does not say its own address. Empty where there are no such texts.
 */
export function readHandbook(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(join(folder, HANDBOOK))) return new Map();
  const files = readdirSync(join(folder, HANDBOOK)).filter((name) => name.endsWith('.txt'));
  const pages = files.sort().map((name) => {
    const file = `${HANDBOOK}/${name}`;
    const text = readText(folder, file);
    const [, page] = ADDRESS.exec(text) ?? [];
    if (page === undefined) throw new SourceProblem(file, 0, '', 'the page does not say its address');
    return { page, codes: occupationsOf(text.split(/\r?\n/)).map(({ code }) => code) };
  });
  return new Map(
    pages
      .sort((a, b) => b.codes.length - a.codes.length)
      .flatMap(({ page, codes }) => codes.map((code) => [code, page] as const)),
  );
}

/** The page on the first of some codes that has one, as a career's file holds it. */
export function pageIn(
  handbook: ReadonlyMap<string, string>,
  codes: readonly (string | null)[],
): { readonly handbook?: string } {
  const [page] = codes.flatMap((code) => handbook.get(code ?? '') ?? []);
  return page === undefined ? {} : { handbook: page };
}
