import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The rules as the command reads them: plain JavaScript, without types. */
const { default: config } = (await import(join(process.cwd(), '.dependency-cruiser.mjs'))) as {
  readonly default: { readonly forbidden: IForbiddenRuleType[]; readonly options: ICruiseOptions };
};

/** What stands there for others to import. */
const STANDING = [
  ...['engine/match', 'engine/fit', 'careers/pay', 'content/content', 'content/node/read-content'],
  ...['session/run', 'paths', 'site/site', 'components/Button', 'result/assess', 'app/main', 'cli/serve'],
  ...['modes/embed/messages', 'modes/embed/script/embed', 'offline/worker', 'content/worker/check-worker'],
  'pages/quiz/Quiz',
  'pages/page',
];

/** A file of one line, and the rule that it breaks. */
const PLANTED: readonly (readonly [what: string, path: string, text: string, rule: string])[] = [
  ['a page in the engine', 'engine/a.ts', "import '../pages/quiz/Quiz';", 'engine-imports'],
  ['a re-export across folders', 'engine/b.ts', "export * from '../careers/pay';", 'engine-imports'],
  ['import() across folders', 'session/a.ts', "void import('../pages/quiz/Quiz');", 'session-imports'],
  [
    'a type that may not be known',
    'engine/c.ts',
    "import type { A } from '../pages/page';",
    'engine-imports',
  ],
  ['an import() type', 'engine/d.ts', "type A = import('../pages/page').A;", 'engine-imports'],
  ['a package', 'engine/e.ts', "import 'react';", 'engine-packages'],
  ['a package of the same start', 'careers/a.ts', "import 'valibot-extra';", 'careers-packages'],
  ['Node in the browser', 'content/check/a.ts', "import 'node:fs';", 'content-packages'],
  [
    'the Node reader in a page',
    'pages/a/b.ts',
    "import '../../content/node/read-content';",
    'node-side-is-nobodys',
  ],
  ['a module of the build', 'content/check/b.ts', "import 'virtual:fitpath/traits';", 'content-packages'],
  [
    'values where types are meant',
    'components/a.ts',
    "import { A } from '../engine/match';",
    'components-takes-types-only',
  ],
  ['a result in a component', 'components/b.ts', "import '../result/assess';", 'components-imports'],
  ['one mode in the other', 'modes/kiosk/a.ts', "import '../embed/messages';", 'modes kiosk-imports'],
  ['the command line', 'app/a.ts', "import '../cli/serve';", 'node-side-is-nobodys'],
  [
    'code in the host script',
    'modes/embed/script/a.ts',
    "import { A } from '../messages';",
    'modes embed script-takes-types-only',
  ],
  ['the service worker in a page', 'pages/c/d.ts', "import '../../offline/worker';", 'entries-are-nobodys'],
  ['a page in another page', 'pages/results/a.ts', "import '../quiz/Quiz';", 'pages-import-pages-lazily'],
  [
    'a style of another folder',
    'pages/e/f.tsx',
    "import '../../components/Button.module.css';",
    'style-beside-its-part',
  ],
  ['a style that is no module', 'components/c.tsx', "import './Button.css';", 'style-beside-its-part'],
  ['a barrel', 'engine/f.ts', "import './index';", 'no-drawers'],
  ['a drawer', 'engine/g.ts', "import './utils/numbers';", 'no-drawers'],
  ['motion at once', 'pages/g/h.tsx', "import 'framer-motion';", 'motion-comes-late'],
  ['motion behind a file', 'pages/results/b.tsx', "import './ranked/MovingItem';", 'motion-is-imported-late'],
  ['a circle', 'engine/h.ts', "import './i';", 'no-circles'],
  ['a circle of types', 'engine/i.ts', "import type { A } from './h';", 'no-circles'],
  [
    'a component with one user',
    'pages/i/j.tsx',
    "import '../../components/Lonely';",
    'component-with-one-user',
  ],
];

const ALLOWED: readonly (readonly [what: string, path: string, text: string])[] = [
  ['its own folder', 'engine/k.ts', "import './match';"],
  ['types where types are meant', 'components/item/d.ts', "import type { A } from '../../engine/match';"],
  ['modules of the build in the reader', 'content/browser/a.ts', "import 'virtual:fitpath/traits';"],
  ['Node for its reader', 'content/node/a.ts', "import 'node:fs/promises';"],
  ['its own style', 'pages/m/n.tsx', "import './n.module.css';"],
  ['styles of the whole site', 'app/b.ts', "import './base.css';"],
  ['another page by import()', 'pages/k/l.ts', "void import('../quiz/Quiz');"],
  ['motion by import()', 'pages/results/c.tsx', "void import('./ranked/MovingItem');"],
  [
    'everything on the Node side',
    'cli/a.ts',
    "import 'vite'; import '../content/node/read-content'; import '../app/main';",
  ],
];

let root: string;
let broken: ICruiseResult['summary']['violations'];

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'fitpath-architecture-')));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, 'src', path)), { recursive: true });
    writeFileSync(join(root, 'src', path), text);
  };
  for (const path of STANDING) write(`${path}.ts`, 'export type A = string;\nexport const A = 1;\n');
  write('pages/results/ranked/MovingItem.tsx', "import 'framer-motion';\nexport const A = 1;\n");
  for (const path of [
    'components/Button.css',
    'components/Button.module.css',
    'pages/m/n.module.css',
    'app/base.css',
  ])
    write(path, '');
  for (const path of ['engine/index.ts', 'engine/utils/numbers.ts', 'components/Lonely.tsx'])
    write(path, 'export const A = 1;\n');
  for (const [, path, text] of [...PLANTED, ...ALLOWED]) write(path, `${text}\nexport type A = 1;\n`);
  writeFileSync(join(root, 'tsconfig.json'), '{ "compilerOptions": { "module": "ESNext" } }');
  const { tsConfig: _, ...options } = config.options;
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  broken = (output as ICruiseResult).summary.violations;
});

afterAll(() => rmSync(root, { recursive: true }));

const rulesBrokenBy = (path: string) =>
  broken.filter(({ from, to }) => [from, to].includes(`src/${path}`)).map(({ rule }) => rule.name);

describe('the import table sees', () => {
  test.each(PLANTED)('%s', (_what, path, _text, rule) => {
    const blamed = rule === 'component-with-one-user' ? 'components/Lonely.tsx' : path;
    expect(rulesBrokenBy(blamed)).toContain(rule);
  });
});

describe('the import table allows', () => {
  test.each(ALLOWED)('%s', (_what, path) => {
    expect(broken.filter(({ from }) => from === `src/${path}`)).toEqual([]);
  });
});
