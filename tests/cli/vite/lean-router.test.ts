import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leanRouter, unused } from '../../../src/cli/vite/lean-router';

const FOLDER = 'node_modules/react-router/dist/production';
const transform = leanRouter.transform as (code: string, id: string) => string | undefined;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.mjs'));
const source = files.map((name) => readFileSync(join(FOLDER, name), 'utf8')).join('\n');

test('what a link of ours never does stands in the router once, and is cut', () => {
  for (const [code] of unused) expect(source.split(code), String(code)).toHaveLength(2);
  const lean = transform(source, `/${FOLDER}/index.mjs`) ?? '';
  expect(lean).toContain('let [shouldPrefetch, prefetchRef, prefetchHandlers] = [false, null, {}];');
  expect(lean).toContain('return link;');
  expect(lean).toContain('let isTransitioning = false;');
  // What it stood in: without a router's own server part, which sets this, nothing was ever fetched ahead.
  expect(source).toContain('let frameworkContext = React8.useContext(FrameworkContext);');
});

test('links of ours ask for nothing of it', () => {
  const texts = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.startsWith('cli'))
    .map((name) => readFileSync(join('src', name), 'utf8'));
  expect(texts.filter((text) => /<(Nav)?Link[^<]*\s(prefetch|viewTransition)\b/.test(text))).toEqual([]);
  expect(transform('x.displayName = 1;', '/src/x.ts')).toBeUndefined();
});
