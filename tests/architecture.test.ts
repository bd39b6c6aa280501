import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkImports } from './architecture/check-imports';
import { checkMotion } from './architecture/check-motion';
import { checkOwners } from './architecture/check-owners';
import { checkPurity } from './architecture/check-purity';
import { checkShape } from './architecture/check-shape';
import { format, parseSource, readSources, type Source } from './architecture/source';

function check(sources: readonly Source[]): string[] {
  const single = [checkImports, checkPurity, checkOwners, checkShape];
  return [
    ...sources.flatMap((source) => single.flatMap((rule) => rule(source))),
    ...checkMotion(sources),
  ].map(format);
}

test('src/ keeps the architecture', () => {
  const sources = readSources(fileURLToPath(new URL('..', import.meta.url)), 'src');
  expect(sources.length).toBeGreaterThan(10);
  expect(check(sources)).toEqual([]);
});

/** What the checker says of one file. */
function says(path: string, text: string): string {
  return check([parseSource(path, text)]).join('\n');
}

describe('the checker sees', () => {
  test.each([
    [
      'a page in the engine',
      'src/engine/a.ts',
      "import { Quiz } from '../pages/Quiz';",
      'src/engine may not',
    ],
    [
      'a re-export across folders',
      'src/engine/a.ts',
      "export * from '../careers/pay';",
      'src/engine may not',
    ],
    ['import()', 'src/session/a.ts', "void import('../pages/Quiz');", 'src/session may not'],
    [
      'a type that may not be known',
      'src/engine/a.ts',
      "import type { Page } from '../pages/page';",
      'may not',
    ],
    ['an import() type', 'src/engine/a.ts', "type A = import('../pages/page').Page;", 'may not'],
    ['import.meta.glob', 'src/pages/a.ts', "import.meta.glob('/quizzes/*.json');", 'src/pages may not'],
    [
      'a package',
      'src/engine/a.ts',
      "import { useState } from 'react';",
      'imports react: src/engine may not',
    ],
    ['a package of the same start', 'src/engine/a.ts', "import 'valibot-extra';", 'imports valibot-extra'],
    [
      'Node in the browser',
      'src/content/check/parse-quiz.ts',
      "import { readFile } from 'node:fs';",
      'imports node:fs',
    ],
    [
      'the Node reader in a page',
      'src/pages/a.ts',
      "import { r } from '../content/node';",
      'only src/cli may',
    ],
    [
      'a virtual module',
      'src/content/check/parse-quiz.ts',
      "import { a } from 'virtual:fitpath/traits';",
      'virtual:',
    ],
    [
      'values where types are meant',
      'src/charts/a.ts',
      "import { fit } from '../engine/match';",
      'only its types',
    ],
    [
      'more than Link',
      'src/components/a.tsx',
      "import { useNavigate } from 'react-router-dom';",
      'takes useNavigate',
    ],
    [
      'a namespace for Link',
      'src/components/a.tsx',
      "import * as r from 'react-router-dom';",
      'takes all of it',
    ],
    [
      'the command line',
      'src/app/a.ts',
      "import { serve } from '../cli/serve.mjs';",
      'only src/cli itself may',
    ],
    [
      'code in the host script',
      'src/modes/embed/script/embed.ts',
      "import { a } from './messages';",
      'only its types',
    ],
    [
      'a style of another folder',
      'src/pages/a.tsx',
      "import css from '../components/a.module.css';",
      '*.module.css',
    ],
    ['a global style', 'src/components/a.tsx', "import './a.css';", '*.module.css'],
    ['a file without a home', 'src/stuff/a.ts', 'export const a = 1;', 'no folder of the import table'],
    ['a clock', 'src/engine/a.ts', 'export const now = () => Date.now();', 'uses Date'],
    ['chance', 'src/careers/a.ts', 'export const roll = () => Math.random();', 'uses Math.random'],
    ['hidden chance', 'src/engine/a.ts', "export const roll = () => Math['random']();", 'uses Math.random'],
    ['the page', 'src/engine/a.ts', 'export const title = () => document.title;', 'uses document'],
    ['the network', 'src/careers/a.ts', "export const a = () => fetch('x');", 'uses fetch'],
    ['the console', 'src/engine/a.ts', 'console.log(1);', 'uses console'],
    ['storage', 'src/pages/a.ts', "window.localStorage.getItem('x');", 'web storage'],
    ['storage by key', 'src/pages/a.ts', "window['sessionStorage'].clear();", 'web storage'],
    ['messages', 'src/pages/a.ts', "parent.postMessage('x', '*');", 'only src/modes/embed'],
    [
      'a mode asked for',
      'src/pages/a.ts',
      "export const big = (mode: string) => mode === 'kiosk';",
      'a capability',
    ],
    ['a ranking by hand', 'src/pages/a.ts', "import { match as m } from '../engine/match';", 'assess.ts'],
    ['doubt by hand', 'src/modes/kiosk/a.ts', "import { doubtOf } from '../../engine/quality';", 'assess.ts'],
    ['a mode switched on', 'src/app/a.ts', "switch (m) { case 'embed': break; }", 'a capability'],
    [
      'an address in a link',
      'src/pages/a.tsx',
      'export const A = () => <Link to="/about" />;',
      'src/paths.ts',
    ],
    ['an address put together', 'src/pages/a.tsx', 'const a = <a href={`/quiz/${id}`} />;', 'src/paths.ts'],
    ['an address gone to', 'src/pages/a.tsx', "navigate(done ? '/results' : back);", 'src/paths.ts'],
    ['a barrel', 'src/engine/index.ts', "export * from './match';", 'only re-exports'],
    ['a drawer', 'src/engine/utils/a.ts', 'export const a = 1;', 'named for nothing'],
    ['a drawer file', 'src/engine/helpers.ts', 'export const a = 1;', 'named for nothing'],
    [
      'motion in a page',
      'src/pages/a.tsx',
      "import { m } from 'framer-motion';",
      'reach this file by import()',
    ],
  ])('%s', (_what, path, text, complaint) => {
    expect(says(path, text)).toContain(complaint);
  });

  test('motion behind a component that a page imports', () => {
    const page = parseSource('src/pages/a.tsx', "import { Frame } from '../components/Frame';");
    const frame = parseSource('src/components/Frame.tsx', "import { Turn } from './Turn';");
    const turn = parseSource('src/components/Turn.tsx', "import { m } from 'framer-motion';");
    expect(check([page, frame, turn])).toEqual([
      expect.stringMatching(/^src\/components\/Turn.tsx:1 framer-motion/),
    ]);
    const lazily = parseSource('src/components/Frame.tsx', "void import('./Turn');");
    expect(check([page, lazily, turn])).toEqual([]);
  });
});

describe('the checker allows', () => {
  test.each([
    ['its own folder', 'src/engine/a.ts', "import { b } from './b'; import * as v from 'valibot';"],
    [
      'types where types are meant',
      'src/charts/a.tsx',
      "import { type Fit, type Part } from '../engine/match';",
    ],
    ['a link', 'src/components/a.tsx', "import { Link, type LinkProps } from 'react-router-dom';"],
    ['its own style', 'src/pages/a.tsx', "import css from './a.module.css';"],
    [
      'global styles in the app',
      'src/app/main.tsx',
      "import './base.css'; import text from './tokens.css?raw';",
    ],
    [
      'built modules in the reader',
      'src/content/browser/browser.ts',
      "import { t } from 'virtual:fitpath/traits';",
    ],
    ['the server render', 'src/app/prerender.tsx', "import { renderToString } from 'react-dom/server';"],
    [
      'everything on the Node side',
      'src/cli/a.ts',
      "import 'vite'; import '../content/node'; import '../pages/a';",
    ],
    ['a ranking with its owner', 'src/result/assess.ts', "import { match } from '../engine/match';"],
    ['storage with its owner', 'src/session/storage.ts', 'export const store = () => window.localStorage;'],
    ['messages with their owner', 'src/modes/embed/frame.ts', "parent.postMessage('x', '*');"],
    [
      'names of ours',
      'src/engine/a.ts',
      'interface A { location: string } const f = (document: A) => document.location;',
    ],
    [
      'addresses elsewhere',
      'src/pages/a.tsx',
      'const a = <a href="https://example.org/">x</a>; const b = "/x";',
    ],
  ])('%s', (_what, path, text) => {
    expect(says(path, text)).toBe('');
  });
});
