import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data';
import { expect, test } from 'vitest';

// Nothing that the oldest browsers lack is called: README names them. What the syntax needs is the build's matter; this is of functions.

// Twenty megabytes: read, not bundled.
const bcd = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

const LEAST = { chrome: 111, edge: 111, firefox: 115, safari: 16.4, safari_ios: 16.4 } as const;

/** Asked for before they are called, or a name of our own that a browser has given to something else since. */
const FINE: Readonly<Record<string, readonly string[]>> = {
  'called only where it is there': ['ScrollTimeline'],
  'ours, or a library’s': ['difference', 'drop', 'take', 'use', 'move'],
};

/** Since which version a browser has it; Infinity where it never had it under this name. */
function since(statement: CompatStatement, browser: keyof typeof LEAST): number {
  const [first] = [statement.support[browser] ?? []].flat();
  if (!first || first.flags || first.prefix || first.alternative_name) return Infinity;
  const version = first.version_added;
  return typeof version === 'string' ? Number.parseFloat(version.replace('≤', '')) || Infinity : Infinity;
}

const isNew = (statement: CompatStatement) =>
  Object.entries(LEAST).some(([browser, least]) => since(statement, browser as keyof typeof LEAST) > least);

/** `URL.canParse`, `Promise.try`, …: functions of a class that one of the oldest browsers lacks. */
const statics: string[] = [];
/** `isWellFormed`, `union`, …: methods of the language that one of them lacks wherever they are. */
const methods = new Map<string, boolean>();
/** Classes that one of them lacks. */
const classes: string[] = [];
const ours = new Set(Object.values(FINE).flat());

const isMethod = ({ spec_url: url }: CompatStatement) =>
  [url].flat().some((part) => part?.includes('.prototype.'));
function learn(owner: string, members: Identifier, isLanguage: boolean): void {
  if (members.__compat && isNew(members.__compat) && !ours.has(owner)) classes.push(owner);
  for (const [name, member] of Object.entries(members)) {
    const statement = (member as Partial<Identifier>).__compat;
    if (!statement) continue;
    const plain = name.replace(/_static$/, '');
    if (isLanguage && isMethod(statement)) methods.set(name, (methods.get(name) ?? true) && isNew(statement));
    else if ((isLanguage || plain !== name) && isNew(statement)) statics.push(`${owner}.${plain}`);
  }
}
for (const [owner, members] of Object.entries(bcd.javascript['builtins'] ?? {}))
  learn(owner, members as unknown as Identifier, true);
for (const [owner, members] of Object.entries(bcd.api)) learn(owner, members as unknown as Identifier, false);

/** What a script calls that the oldest browsers lack. */
function tooNew(script: string): readonly string[] {
  const found = statics.filter((name) => new RegExp(String.raw`(?<![\w$.])${name}(?![\w$])`).test(script));
  for (const [, name = ''] of script.matchAll(/\.([a-z]\w+)\(/g))
    if (methods.get(name) && !ours.has(name)) found.push(`.${name}()`);
  for (const [, name = ''] of script.matchAll(/\bnew ([A-Z]\w+)\b/g))
    if (classes.includes(name)) found.push(`new ${name}`);
  return [...new Set(found)];
}

test('no script calls what the oldest browsers lack', () => {
  const scripts = ['dist/embed.js', 'dist/embed-src.js', 'dist/sw.js'].concat(
    readdirSync('dist/assets')
      .filter((name) => name.endsWith('.js'))
      .map((name) => `dist/assets/${name}`),
  );
  const found = scripts.flatMap((file) =>
    tooNew(readFileSync(file, 'utf8')).map((name) => `${file.replace(/-[\w-]{7,8}\.js$/, '.js')}: ${name}`),
  );
  expect(found).toEqual([]);
});

test('what they lack is found when it is called', () => {
  for (const planted of [
    ...['URL.canParse(a)', 'AbortSignal.any([a])', 'Response.json({})', 'Promise.withResolvers()'],
    ...['Object.groupBy(a,b)', 'a.isWellFormed()', 'a.union(b)', 'new URLPattern(a)', 'Array.fromAsync(a)'],
  ])
    expect(tooNew(planted), planted).toHaveLength(1);
  expect(tooNew('a.toSorted();a.findLast(b);a.at(-1);Promise.any(a);new AbortController')).toEqual([]);
});

test('older ones get a sentence before the first question, and the others a page without it', () => {
  const page = readFileSync('dist/quiz/two-minutes/index.html', 'utf8');
  const [, condition = '', rule = ''] = /@supports not \(([^{]+)\)\{([^}]+)/.exec(page) ?? [];
  expect(condition).toContain('color-mix');
  expect(rule).toContain('This browser is too old for a quiz.');
  const README = readFileSync('README.md', 'utf8');
  for (const browser of ['Chrome or Edge 111', 'Firefox 115', 'Safari 16.4']) {
    expect(rule).toContain(browser);
    expect(README).toContain(browser);
  }
});
