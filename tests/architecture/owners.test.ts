import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { houseRules } from '../../src/cli/lint/house-rules.mjs';

const linter = new Linter();
const rules: Linter.Config[] = [
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
  },
  ...houseRules,
];

/** What lint says of one file. */
function says(path: string, text: string): string {
  return linter
    .verify(text, rules, path)
    .map(({ message }) => message)
    .join('\n');
}

describe('lint sees', () => {
  test.each([
    ['the clock', 'src/engine/a.ts', 'export const at = () => Date.now();', 'pure'],
    ['chance', 'src/careers/a.ts', 'export const roll = () => Math.random();', 'Take a seed'],
    ['chance by key', 'src/engine/a.ts', "export const roll = () => Math['random']();", 'Take a seed'],
    ['the page', 'src/engine/a.ts', 'export const title = () => document.title;', 'pure'],
    ['the network', 'src/careers/a.ts', "export const a = () => fetch('x');", 'pure'],
    ['the console', 'src/engine/a.ts', 'console.log(1);', 'pure'],
    ['storage', 'src/pages/a.ts', "window.localStorage.getItem('x');", 'Web storage'],
    ['storage by key', 'src/pages/a.ts', "window['sessionStorage'].clear();", 'Web storage'],
    ['storage in a mode', 'src/modes/kiosk/a.ts', 'indexedDB.open("x");', 'Web storage'],
    ['messages', 'src/pages/a.ts', "parent.postMessage('x', '*');", 'only src/modes/embed'],
    ['messages in the other mode', 'src/modes/kiosk/a.ts', "parent.postMessage('x', '*');", 'only src/modes'],
    ['a mode asked for', 'src/pages/a.ts', "const big = (mode: string) => mode === 'kiosk';", 'capability'],
    ['a mode switched on', 'src/app/a.ts', "switch (m) { case 'embed': break; }", 'capability'],
    ['an address in a link', 'src/pages/a.tsx', 'const A = () => <Link to="/about" />;', 'src/paths.ts'],
    ['an address put together', 'src/pages/a.tsx', 'const a = <a href={`/quiz/${id}`} />;', 'src/paths.ts'],
    ['an address gone to', 'src/pages/a.tsx', "navigate(done ? '/results' : back);", 'src/paths.ts'],
    ['a result put together', 'src/pages/a.ts', "import { match } from '../engine/match';", 'assess'],
    [
      'a result under another name',
      'src/modes/kiosk/a.ts',
      "import { widen as w } from '../../engine/hints';",
      'assess',
    ],
    ['an option without a value', 'src/pages/a.tsx', 'const a = <option>x</option>;', 'Give it a value'],
    ['all of motion', 'src/pages/a.tsx', "import { motion } from 'framer-motion';", 'Use `m`'],
    [
      'more than a link',
      'src/components/a.tsx',
      "import { useNavigate } from 'react-router-dom';",
      'may link',
    ],
    ['a namespace for a link', 'src/components/a.tsx', "import * as r from 'react-router-dom';", 'may link'],
  ])('%s', (_what, path, text, complaint) => {
    expect(says(path, text)).toContain(complaint);
  });
});

describe('lint allows', () => {
  test.each([
    ['storage with its owner', 'src/session/storage.ts', 'export const store = () => window.localStorage;'],
    ['messages with their owner', 'src/modes/embed/frame.ts', "parent.postMessage('x', '*');"],
    ['messages to the worker', 'src/content/worker/check-worker.ts', "postMessage('x');"],
    ['modes in their table', 'src/site/capabilities.ts', "const big = (mode: string) => mode === 'kiosk';"],
    ['addresses in their table', 'src/paths.ts', "const a = { to: '/x' }; navigate('/x');"],
    [
      'addresses elsewhere',
      'src/pages/a.tsx',
      'const a = <a href="https://example.org/">x</a>; const b = "/x";',
    ],
    ['a result where it is put together', 'src/result/assess.ts', "import { match } from '../engine/match';"],
    [
      'types of a result',
      'src/pages/a.ts',
      "import type { Match } from '../engine/match'; import { type match } from '../engine/match';",
    ],
    ['a link', 'src/components/a.tsx', "import { Link, type LinkProps } from 'react-router-dom';"],
    ['names of ours', 'src/engine/a.ts', 'const f = (document: A) => document.location;'],
  ])('%s', (_what, path, text) => {
    expect(says(path, text)).toBe('');
  });
});
