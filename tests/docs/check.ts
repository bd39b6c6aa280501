import { posix } from 'node:path';
import { commandProblem } from './commands';
import { readMarkdown } from './markdown';
import { has, type Repository } from './repository';

/** The file that the authoring guide has its reader make. */
const MADE_UP = 'quizzes/my-quiz.json';
const OUR_FOLDERS = /^(src|tests|quizzes|public|\.github|\.ci)\/[^\s<…]*$/;
const OUR_FILES = /^[\w.{},*/-]+\.(tsx?|mjs|css|md)$/;

/** What a document says of the repository that is not so, each with its line. */
export function checkDocument(path: string, text: string, repository: Repository): string[] {
  const { links, spans, shell } = readMarkdown(text);
  const folder = posix.dirname(path);
  const found = [
    ...links.map((link) => ({ ...link, problem: linkProblem(path, link.text, repository) })),
    ...spans.map((span) => ({ ...span, problem: pathProblem(folder, span.text, repository) })),
    ...[...spans, ...shell].map((line) => ({ ...line, problem: commandProblem(line.text, repository) })),
  ];
  return found
    .filter(({ problem }) => problem !== undefined)
    .map(({ line, problem = '' }) => `${path}:${line}: ${problem}`);
}

function linkProblem(from: string, target: string, repository: Repository): string | undefined {
  if (/^[a-z]+:/.test(target)) return undefined;
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? from : posix.join(posix.dirname(from), decodeURI(file));
  if (file.startsWith('/') || (file !== '' && !has(repository, path))) return `nothing is at ${target}`;
  if (anchor === undefined || !path.endsWith('.md')) return undefined;
  return readMarkdown(repository.read(path)).anchors.includes(anchor)
    ? undefined
    : `${path} has no heading #${anchor}`;
}

/** A name in backticks counts as a path where it begins with a folder of ours or ends as our files do. */
function pathProblem(folder: string, span: string, repository: Repository): string | undefined {
  if (span.startsWith(MADE_UP) || !(OUR_FOLDERS.test(span) || OUR_FILES.test(span))) return undefined;
  const there = has(repository, span) || has(repository, posix.join(folder, span));
  return there ? undefined : `there is no ${span}`;
}
