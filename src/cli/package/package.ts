import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Settings } from '../../app/course/settings';
import { packQuiz } from '../../content/pack';
import { careerQuizOf, knownOf, namedCareers, type AllContent } from '../../content/node/read-content';
import type { Parsed } from '../../content/check/problem';
import { parseQuiz } from '../../content/check/parse-quiz';
import { readText } from '../../content/node/read-text';
import type { Quiz } from '../../engine/quiz';
import { readContentIn } from '../languages/content';
import { readCatalogue } from '../messages/catalogues';
import { listProblems } from '../quiz/outcome';
import type { Outcome } from '../run/say';
import { cardsName, madeFiles } from '../vite/data-files';
import { courseStructure, manifest12, manifest2004, PAGE } from './manifests';
import { pageOf } from './page';
import type { PackageFile } from './player';
import type { Wanted } from './wanted';
import { zipped } from './zip';

/** `quiz -- package`: a quiz as a zip that a learning platform runs. Nothing is written where anything is wrong. */
export async function makePackage(root: string, wanted: Wanted): Promise<Outcome> {
  const folder = dirname(wanted.out);
  if (!existsSync(folder)) return { code: 1, err: `${wanted.out}: there is no folder ${folder}` };
  const content = await readContentIn(root, wanted.language);
  if (!content.ok) return { code: 1, err: listProblems(content.problems) };
  const found = await findQuiz(wanted.quiz, content.value);
  if (!found) return { code: 1, err: unknownQuiz(wanted.quiz, content.value) };
  if (!found.ok) return { code: 1, err: listProblems(found.problems) };
  const files = await packageFiles(root, wanted, content.value, found.value);
  const bytes = zipped(files);
  try {
    await writeFile(wanted.out, bytes);
  } catch (error) {
    return { code: 1, err: `${wanted.out} cannot be written: ${(error as Error).message}` };
  }
  const size = `${files.length} files, ${Math.ceil(bytes.length / 1000)} kB`;
  const links = wanted.site === undefined ? '\nWithout --site no link leads out of it.' : '';
  return { code: 0, out: `${wanted.out}: ${found.value.quiz.title} (${size}).${links}` };
}

interface Found {
  readonly quiz: Quiz;
  /** The text of a quiz that is none of the site's. */
  readonly text?: string;
}

/** A quiz of the site, of a career, or of a file from anywhere; undefined where there is none of that name. */
async function findQuiz(name: string, content: AllContent): Promise<Parsed<Found> | undefined> {
  const known =
    content.quizzes.find(({ id }) => id === name) ?? careerQuizOf(content, namedCareers(content), name);
  if (known) return { ok: true, value: { quiz: known } };
  if (!name.endsWith('.json')) return undefined;
  const text = await readText(name, name);
  if (!text.ok) return text;
  const quiz = parseQuiz(name, text.value, knownOf(content));
  return quiz.ok ? { ok: true, value: { quiz: quiz.value, text: text.value } } : quiz;
}

function unknownQuiz(name: string, { quizzes }: AllContent): string {
  const ids = quizzes.map(({ id }) => id).join(', ');
  return `There is no quiz "${name}". Quizzes: ${ids}; of a career: fit/29-2072.00; of your own: the path of its .json file.`;
}

async function packageFiles(
  root: string,
  { kind, language, wants, site }: Wanted,
  content: AllContent,
  { quiz, text }: Found,
): Promise<readonly PackageFile[]> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const packed = text !== undefined && site !== undefined ? await packQuiz(text) : undefined;
  const settings: Settings = {
    kind,
    quiz,
    wants,
    ...(site && { site }),
    ...(packed !== undefined && { packed }),
  };
  const page = pageOf(settings, language, await wordsIn(root, language));
  const pictures = quiz.items
    .flatMap((item) => (item.type === 'picture' ? item.options.map(({ image }) => image) : []))
    .filter((image) => !image.startsWith('data:'));
  // It brings what builds the site, for which no mistake should wait.
  const { buildPlayer } = await import('./player');
  const files: readonly PackageFile[] = [
    { name: PAGE, data: page },
    { name: 'LICENSE.txt', data: await readFile(join(root, 'LICENSE'), 'utf8') },
    ...(await buildPlayer(root, language, version)),
    ...(await dataOf(content)),
    ...(await Promise.all(
      [...new Set(pictures)].map(async (name) => ({
        name,
        data: await readFile(join(root, 'public', name)),
      })),
    )),
  ];
  const described = { quiz, files: files.map(({ name }) => name).sort(), language, site };
  const manifest =
    kind === 'cmi5'
      ? { name: 'cmi5.xml', data: courseStructure(described) }
      : { name: 'imsmanifest.xml', data: (kind === '1.2' ? manifest12 : manifest2004)(described) };
  return [manifest, ...files];
}

/** All that a ranking needs: the careers, the names and lines of their cards, and the titles that the page around is told. */
async function dataOf(content: AllContent): Promise<readonly PackageFile[]> {
  const names = ['careers.json', 'titles.json', cardsName(content)];
  const needed = madeFiles(content).filter(({ name }) => names.includes(name));
  return Promise.all(
    needed.map(async ({ name, json }) => ({ name: `data/${name}`, data: JSON.stringify(await json()) })),
  );
}

/** What the page says before its script has come, and where none may. */
async function wordsIn(root: string, language: string) {
  const read = ['frame', 'shell'].map((name) => readCatalogue(root, language, name));
  const [frame, shell] = (await Promise.all(read)).map(({ messages }) => messages);
  const plain = (message: unknown) => (Array.isArray(message) ? message.join('') : '');
  return { loading: plain(shell?.['page.loading']), noScripts: plain(frame?.['page.noScripts']) };
}
