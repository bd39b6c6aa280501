import type { Plugin } from 'vite';
import { coverOf } from '../content/content';
import { careersOf, madeQuiz, readContent, type AllContent } from '../content/node';
import { formatProblem } from '../content/problem';
import { fitId } from '../engine/fit';

const PREFIX = 'virtual:fitpath/';

/**
 * Serves checked content to the browser: `virtual:fitpath/quizzes`, `/cover`, `/guides`, `/trait-names`, `/traits` and `/bank`, one chunk a quiz and a guide,
 * `data/careers.json` with the hand-set positions, and `data/fit/`, a quiz for each career. A problem in any file fails the build with all of them listed, and
 * shows on screen in `npm run dev`, where a change to a file reloads the page.
 */
export function contentPlugin(root: string): Plugin {
  let reading: Promise<AllContent> | undefined;
  const content = () => (reading ??= readChecked(root));
  return {
    name: 'fitpath-content',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      return moduleText(id.slice(PREFIX.length + 1), await content());
    },
    configureServer(server) {
      server.watcher.add([`${root}/quizzes`, `${root}/public/data`]);
      server.watcher.on('all', (_event, file) => {
        if (!/[/\\](quizzes|public[/\\]data)[/\\].*\.json$/.test(file)) return;
        reading = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const [, name] = /\/data\/(careers|fit\/[\d.-]+)\.json$/.exec(request.url?.split('?')[0] ?? '') ?? [];
        if (name === undefined) return next();
        content().then((all) => {
          const file = dataFiles(all).find((own) => own.name === name);
          if (!file) return next();
          response.setHeader('Content-Type', 'application/json').end(JSON.stringify(file.json()));
        }, next);
      });
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const { name, json } of dataFiles(await content())) {
        const source = JSON.stringify(json());
        this.emitFile({ type: 'asset', fileName: `data/${name}.json`, source });
      }
    },
  };
}

interface DataFile {
  readonly name: string;
  readonly json: () => unknown;
}

/** What is served under `data/` beside the compiled files: the overlaid dataset, and a quiz for each career [Q18]. */
function dataFiles(all: AllContent): readonly DataFile[] {
  const careers = careersOf(all.careersJson);
  return [
    { name: 'careers', json: () => all.careersJson },
    ...careers.soc.map((soc) => ({ name: fitId(soc), json: () => madeQuiz(all, careers, fitId(soc)) })),
  ];
}

async function readChecked(root: string): Promise<AllContent> {
  const read = await readContent(root);
  if (read.ok) return read.value;
  throw new Error(`Content has problems:\n${read.problems.map(formatProblem).join('\n')}`);
}

function moduleText(name: string, content: AllContent): string | undefined {
  const [kind, id] = name.split(/\/(.*)/s);
  switch (kind) {
    case 'quizzes':
      return `export const quizLoaders = {${loaders(
        'quiz',
        content.quizzes.map((quiz) => quiz.id),
      )}};`;
    case 'cover':
      return json(coverOf(content.quizzes, careersOf(content.careersJson), content.guides));
    case 'guides':
      return `export const guideLoaders = {${loaders(
        'guide',
        content.guides.map((guide) => guide.soc),
      )}};`;
    case 'quiz':
      return json(content.quizzes.find((quiz) => quiz.id === id));
    case 'guide':
      return json(content.guides.find((guide) => guide.soc === id));
    case 'bank':
      return json(content.bank);
    case 'traits':
      return json(withoutElements(content));
    case 'trait-names':
      return `export const traitNames = ${JSON.stringify(namesOnly(content))};`;
    default:
      return undefined;
  }
}

function loaders(kind: string, ids: readonly string[]): string {
  return ids
    .map((id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${PREFIX}${kind}/${id}`)})`)
    .join(',');
}

function json(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}

/** What each trait is made of stays at build: only Methodology shows it, prerendered. */
function withoutElements({ traits }: AllContent) {
  return { groups: traits.groups, traits: traits.traits.map(({ elements: _, ...trait }) => trait) };
}

/** Enough for a flower; the words come when results or a career are shown. */
function namesOnly({ traits }: AllContent) {
  return { groups: traits.groups, traits: traits.traits.map(({ id, group, name }) => ({ id, group, name })) };
}
