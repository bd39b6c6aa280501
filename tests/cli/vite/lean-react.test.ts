import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { leanReact } from '../../../src/cli/vite/lean-react';

const require = createRequire(import.meta.url);
const transform = leanReact.transform as (code: string, id: string) => string | undefined;
const asModule = (file: string) => transform(readFileSync(file, 'utf8'), file) ?? '';

/** What is shipped of React, by what a package is entered by. */
const FILES = [
  ['react', 'cjs/react.production.js'],
  ['react/jsx-runtime', 'cjs/react-jsx-runtime.production.js'],
  ['react-dom', 'cjs/react-dom.production.js'],
  ['react-dom/client', 'cjs/react-dom-client.production.js'],
  ['scheduler', 'cjs/scheduler.production.js'],
] as const;

describe('React as modules', () => {
  it.each(FILES)('%s leads to its production build', (entry, production) => {
    expect(asModule(require.resolve(entry))).toBe(`export * from './${production}';`);
  });

  it.each(FILES)(
    '%s gives the names that it gave before, and asks for what it asked for',
    (entry, production) => {
      const file = require.resolve(entry).replace(/[\w-]+\.js$/, production);
      const before = readFileSync(file, 'utf8');
      const code = asModule(file);
      const given = [...(/export \{(.*)\};$/.exec(code)?.[1] ?? '').matchAll(/([\w$]+) as (\w+)/g)];
      expect(given.map(([, , name]) => name).sort()).toEqual(Object.keys(require(file) as object).sort());
      for (const [, own = ''] of given)
        expect(code).toMatch(new RegExp(`(^const |^let .*\\b)${own.replace('$', '\\$')}[ ,;]`, 'm'));
      const asked = [...before.matchAll(/require\("(.*?)"\)/g)].map(([, name]) => name);
      expect([...code.matchAll(/^import \* as \w+ from '(.*)';$/gm)].map(([, name]) => name)).toEqual(asked);
      expect(code).not.toMatch(/\bexports\.|\brequire\(|^var\s*$/m);
    },
  );

  it('is asked for by its names, by whoever asked for all of it', () => {
    expect(transform(`import React from 'react';\nReact.useId();`, '/node_modules/x/x.mjs')).toBe(
      `import * as React from 'react';\nReact.useId();`,
    );
    expect(transform(`import { useId } from 'react';`, '/src/x.ts')).toBeUndefined();
  });
});
