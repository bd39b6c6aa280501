import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { contentOf, readContent } from '../../content/node/read-content';
import { addFiles, type CountsFile, type Told } from '../../modes/kiosk/counts/add-files';
import { reportCsv, type Titles } from '../../modes/kiosk/counts/report-csv';
import { shownReport } from '../../modes/kiosk/counts/report';
import { readMessages } from '../messages/catalogues';
import type { Outcome } from '../run/say';
import { reportText } from './report-text';

/**
 * `kiosk -- report FILE… [--csv]`: adds the exact files of some booths, as /groups does, and prints what may be seen: a text, or the
 * same table that is saved there. What is to be said of the files goes to standard error; it ends with 1 where there is no report.
 */
export async function report(root: string, words: readonly string[]): Promise<Outcome> {
  const paths = words.filter((word) => word !== '--csv');
  const read = await Promise.all(paths.map(readCounts));
  const { booths, taken, told } = addFiles(read.flatMap((file) => ('text' in file ? [file] : [])));
  const lines = [
    ...read.flatMap((file) => ('problem' in file ? [`${file.name}: ${file.problem}`] : [])),
    ...told.map(wordsFor),
  ];
  const shown = shownReport(booths);
  if (shown.days.length === 0)
    lines.push('No report: no day in these files has five quizzes that somebody began.');
  const err = lines.length > 0 ? { err: lines.join('\n') } : {};
  if (shown.days.length === 0) return { code: 1, ...err };
  const titles = await titlesIn(root);
  const table = words.includes('--csv');
  // A line's end is added to what is printed.
  const out = table
    ? reportCsv(shown, titles).replace(/\r\n$/, '\r')
    : reportText(shown, titles, taken.length);
  return { code: 0, out, ...err };
}

async function readCounts(
  path: string,
): Promise<CountsFile | { readonly name: string; readonly problem: string }> {
  const name = basename(path);
  try {
    return { name, text: await readFile(path, 'utf8') };
  } catch (error) {
    return { name: path, problem: error instanceof Error ? error.message : String(error) };
  }
}

function wordsFor(told: Told): string {
  switch (told.kind) {
    case 'same':
      return `${told.file}: the same counts of booth ${told.booth || '(no name)'} as in ${told.other}; counted once (${told.days.join(', ')})`;
    case 'older':
      return `${told.file}: an earlier save of booth ${told.booth || '(no name)'} than ${told.other}, which was counted (${told.days.join(', ')})`;
    case 'different':
      return `${told.file}: other counts of booth ${told.booth || '(no name)'} than ${told.other}, which was counted (${told.days.join(', ')}); if these are two booths, give each a name of its own after "booth" in its file`;
    default:
      return `${told.file}: ${WHY[told.kind]}`;
  }
}

const WHY: Readonly<Record<Exclude<Told['kind'], 'same' | 'older' | 'different'>, string>> = {
  large: 'too large for the counts of a booth; left out',
  damaged: 'damaged; left out. Save the exact counts at the booth once more',
  other: 'no counts of a booth; left out',
  newer: 'saved by a newer version of Fitpath; left out',
  empty: 'holds no counts yet',
  lost: 'what is no count was left out, and the rest was taken',
};

/** As the site calls them; their ids where the content cannot be read. */
async function titlesIn(root: string): Promise<Titles> {
  const read = await readContent(root);
  if (!read.ok) return { quiz: (id) => id, of: (_list, name) => name };
  const content = contentOf(read.value);
  const [cover, careers, traits, messages] = await Promise.all([
    content.cover(),
    content.careers(),
    content.traits(),
    readMessages(root, 'browse'),
  ]);
  const career = (soc: string) => careers.name[careers.row(soc) ?? -1] ?? soc;
  const topic = (id: string) => traits.topics?.find((one) => one.id === id)?.name ?? id;
  const of = {
    ...{ topic, family: topic, career },
    ...{ offer: (id: string) => id, asked: (id: string) => id },
    unmet: (group: string) => messages.get(`major.${group}`) ?? group,
  };
  return {
    quiz: (id) =>
      cover.quizzes.find((quiz) => quiz.id === id)?.title ??
      id.replace(/^fit\/(.*)/, (_all, soc: string) => career(soc)),
    of: (list, name) => of[list](name),
  };
}
