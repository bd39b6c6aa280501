import type { Plugin } from 'vite';
import type { AllContent } from '../../content/node/read-content';
import { readContentIn } from '../languages/content';
import { formatProblem } from '../../content/check/problem';
import { contentModule, contentValue, PREFIX } from './content-modules';
import { madeFiles } from './data-files';
import { fillSlots } from './slots';

/** In development, and in a quiz's own package, all data stands in one folder. */
const FOLDERS = { data: 'data/', words: 'data/' };

/**
 * Serves checked content in one language: `virtual:fitpath/quizzes`, `/cover`, `/trait-names`, `/traits`, `/topics`, `/bank`, `/everyday` and `/published`, one chunk a quiz, and
 * the dataset, whose folder `/data-folder` names, with all that `madeFiles` lays over what is compiled. A problem in any file fails with all of them listed, and
 * shows on screen in `npm run dev`, where a change to a file reloads the page and makes anew what says something else then.
 */
export function contentPlugin(root: string, language: string): Plugin {
  let reading: Promise<AllContent> | undefined;
  const content = () => (reading ??= readChecked(root, language));
  /** What each module said when it was last asked for. */
  const said = new Map<string, string | undefined>();
  return {
    name: 'fitpath-content',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const text = await moduleText(id.slice(PREFIX.length + 1), await content());
      said.set(id, text);
      return text;
    },
    configureServer({ watcher, moduleGraph, ws, middlewares }) {
      watcher.add([`${root}/quizzes`, `${root}/public/data`]);
      watcher.on('all', (_event, file) => {
        if (!/[/\\](quizzes|public[/\\]data)[/\\].*\.(json|po)$/.test(file)) return;
        reading = undefined;
        void changed().then((ids) => {
          for (const id of ids) {
            const module = moduleGraph.getModuleById(id);
            if (module) moduleGraph.invalidateModule(module);
          }
          ws.send({ type: 'full-reload' });
        });
      });
      middlewares.use((request, response, next) => {
        const [, name] =
          /\/data\/(careers|tables|cards\.\w+|(?:fit|guides|careers)\/[\d.-]+)\.json$/.exec(
            request.url?.split('?')[0] ?? '',
          ) ?? [];
        if (name === undefined) return next();
        content()
          .then(async (all) => {
            const file = madeFiles(all).find((made) => made.name === `${name}.json`);
            if (!file) return next();
            const json = JSON.stringify(await file.json());
            response.setHeader('Content-Type', 'application/json').end(json);
          })
          .catch(next);
      });
    },
  };

  /** The modules that would say something else now; all of them where the content has problems, which are shown in their place. */
  async function changed(): Promise<readonly string[]> {
    const now = await content().catch(() => undefined);
    const ids = [...said.keys()];
    if (!now) return ids;
    const texts = await Promise.all(ids.map((id) => moduleText(id.slice(PREFIX.length + 1), now)));
    return ids.filter((id, i) => texts[i] !== said.get(id));
  }
}

async function moduleText(name: string, all: AllContent): Promise<string | undefined> {
  const code = contentModule(
    name,
    all.quizzes.map(({ id }) => id),
  );
  return code === undefined ? undefined : fillSlots(code, (value) => contentValue(value, all, FOLDERS));
}

async function readChecked(root: string, language: string): Promise<AllContent> {
  const read = await readContentIn(root, language);
  if (read.ok) return read.value;
  throw new Error(`Content has problems:\n${read.problems.map(formatProblem).join('\n')}`);
}
