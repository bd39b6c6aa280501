import { has, scriptFile, type Repository } from './repository';

/** What is wrong with a line for the shell; undefined when nothing is, or when it starts no command of ours. */
export function commandProblem(line: string, repository: Repository): string | undefined {
  const [tool, ...words] = line
    .replace(/^\s*(?:[A-Z_]+=\S+\s+)*/, '')
    .replace(/\s#.*$/, '')
    .trim()
    .split(/\s+/);
  if (tool === 'npm') return npmProblem(words, repository);
  if (tool === 'npx') return npxProblem(words, repository);
  if (tool === 'node') return missing(words, repository);
  return undefined;
}

/** What npm does by itself. */
const BUILT_IN = ['ci', 'install', 'audit'];

function npmProblem(words: readonly string[], repository: Repository): string | undefined {
  const [verb, ...rest] = words.filter((word) => word !== '--silent');
  if (verb === undefined || BUILT_IN.includes(verb)) return undefined;
  const name = verb === 'run' ? rest[0] : verb;
  const command = name === undefined ? undefined : repository.scripts[name];
  if (command === undefined) return `npm has no command ${verb === 'run' ? `run ${name ?? ''}` : verb}`;
  const end = words.indexOf('--');
  const told = end < 0 ? [] : words.slice(end + 1);
  return name === 'test' ? stepProblem(told, repository) : wordProblem(name, command, told, repository);
}

function stepProblem(told: readonly string[], { steps }: Repository): string | undefined {
  const unknown = told.find((word) => word !== 'all' && !steps.includes(word));
  return unknown === undefined ? undefined : `npm test has no step ${unknown}`;
}

/** The first word, if it is a small one, and all options have to stand in the file that the command starts, or in the one that it runs. */
function wordProblem(name = '', command: string, told: readonly string[], repository: Repository) {
  const file = scriptFile(command);
  if (file === '') return undefined;
  const run = file.replace(/[^/]+$/, 'run.ts');
  const text = repository.read(file) + (has(repository, run) ? repository.read(run) : '');
  const named = told.filter((word, at) => /^--[a-z]/.test(word) || (at === 0 && /^[a-z]+$/.test(word)));
  const unknown = named.find((word) => !new RegExp(`\\b${word.replace(/^--/, '')}\\b`).test(text));
  return unknown === undefined ? undefined : `npm run ${name} does not know ${unknown}`;
}

function npxProblem([tool = '', ...words]: readonly string[], repository: Repository): string | undefined {
  return repository.hasTool(tool) ? missing(words, repository) : `npx finds no ${tool}`;
}

/** The first of the words that names a file of ours and finds none. */
function missing(words: readonly string[], repository: Repository): string | undefined {
  const path = words.find((word) => /^(src|tests)\//.test(word) && !has(repository, word));
  return path === undefined ? undefined : `there is no ${path}`;
}
