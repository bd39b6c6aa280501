import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { list, parse } from 'postcss';
import { expect, test } from 'vitest';

// The rules of every stylesheet, and where it may be imported.

const files = readdirSync('src', { recursive: true })
  .map((name) => join('src', String(name)).replaceAll('\\', '/'))
  .sort();
const sheets = files.filter((file) => file.endsWith('.css'));
const code = files.filter((file) => /\.tsx?$/.test(file));

const PHYSICAL = [
  /^(left|right):/,
  /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b/,
  /^border-(top|bottom)-(left|right)-radius:/,
  /^(text-align|float|clear):\s*(left|right)\b/,
];
/** The sides of a shorthand; what stands in brackets is one value. */
const sidesOf = (value: string) => list.space(value);

/** What of a stylesheet would stay on the same side where lines run from right to left. */
function physical(css: string): readonly string[] {
  const found: string[] = [];
  parse(css).walkDecls(({ prop, value }) => {
    const [, right, , left] = /^(margin|padding|inset|border-(width|style|color))$/.test(prop)
      ? sidesOf(value)
      : [];
    if (left !== right && left !== undefined) found.push(`${prop}: ${value}`);
    if (PHYSICAL.some((pattern) => pattern.test(`${prop}: ${value}`))) found.push(`${prop}: ${value}`);
  });
  return found;
}

/** The stylesheets that a source imports, as paths from the root. */
const importsOf = (file: string, text: string) =>
  [...text.matchAll(/from '(\.[^']+\.css)'|import '(\.[^']+\.css)'/g)].map(([, named, plain]) =>
    join(dirname(file), named ?? plain ?? '').replaceAll('\\', '/'),
  );

/** A stylesheet stands beside who imports it: a module beside its one component, one for the whole site in its folder. */
function misplaced(sources: readonly (readonly [file: string, text: string])[]): readonly string[] {
  return sources.flatMap(([file, text]) =>
    importsOf(file, text)
      .filter((sheet) => dirname(sheet) !== dirname(file))
      .map((sheet) => `${file}: ${sheet}`),
  );
}

/** Where a booth's page, which is enlarged, is measured by the screen: there browsers differ in what `dvh` is. */
function measuredByScreen(file: string, css: string): readonly string[] {
  const found: string[] = [];
  parse(css).walkRules((rule) => {
    let around: string = rule.selector;
    for (let of = rule.parent; of?.type === 'rule'; of = of.parent) around += of.selector;
    const isBooth = file.includes('modes/kiosk/') || around.includes("[data-mode='kiosk']");
    rule.each((declared) => {
      if (declared.type !== 'decl') return;
      const value = declared.value.replace('var(--booth-height, 100dvh)', '');
      if (value.includes('var(--zoom') && !file.endsWith('tokens.css')) found.push(String(declared));
      else if (isBooth && /\d[dsl]?v(h|b)\b/.test(value)) found.push(String(declared));
    });
  });
  return found;
}

test('what is as tall as the screen of a booth reads its height from the one place that measures it', () => {
  for (const planted of [
    'height: calc(100dvh / var(--zoom))',
    'min-height: 100dvh',
    'max-height: calc(50vh - 2px)',
    'height: 100svh',
  ]) {
    const css = `:root[data-mode='kiosk'] { .page { ${planted} } }`;
    expect(measuredByScreen('src/pages/a.css', css)).toEqual([planted]);
    expect(measuredByScreen('src/modes/kiosk/a.css', `.page { ${planted} }`)).toEqual([planted]);
  }
  expect(measuredByScreen('src/pages/a.css', '.page { min-height: 100dvh }')).toEqual([]);
  expect(sheets.flatMap((file) => measuredByScreen(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('stylesheets say start and end, not left and right', () => {
  expect(
    sheets.flatMap((file) => physical(readFileSync(file, 'utf8')).map((one) => `${file}: ${one}`)),
  ).toEqual([]);
});

test('a side that is named is found, whatever it is of', () => {
  for (const planted of [
    ...[
      'left: 0',
      'margin-left: 1px',
      'padding-right: calc(1px + 2px)',
      'border-left: 1px solid',
      'text-align: right',
    ],
    ...['border-left-color: red', 'border-top-left-radius: 2px', 'float: left', 'scroll-margin-left: 1px'],
    ...['padding: 1px 2px 1px 0', 'inset: 0 auto auto 0', 'margin: 0 calc(1px + 2px) 0 auto'],
  ])
    expect(physical(`@media print { .a { ${planted}; } }`), planted).toHaveLength(1);
  for (const fine of [
    ...[
      'inset-inline-start: 0',
      'margin: 0 auto',
      'padding: 1px 2px 3px 2px',
      'width: 1px',
      'text-align: start',
    ],
    ...['text-align: center', 'margin: 0 calc(1px + 2px) 0 calc(1px + 2px)', '--left: 1px'],
  ])
    expect(physical(`.a { ${fine}; }`), fine).toEqual([]);
});

/** Rules for who hovers that a tap would leave behind: screens that are touched have no pointer to take away. */
function sticky(css: string): readonly string[] {
  const found: string[] = [];
  parse(css).walkRules(({ selector, parent }) => {
    const inMedia =
      parent?.type === 'atrule' && (parent as { params?: string }).params?.includes('hover: hover');
    if (selector.includes(':hover') && !inMedia) found.push(selector);
  });
  return found;
}

test('what is drawn under a pointer is drawn for pointers alone', () => {
  expect(
    sheets.flatMap((file) => sticky(readFileSync(file, 'utf8')).map((rule) => `${file}: ${rule}`)),
  ).toEqual([]);
  expect(sticky('.a:hover, .b[open] { color: red; } @media print { .c:hover { color: red; } }')).toHaveLength(
    2,
  );
  expect(sticky('@media (hover: hover) { .a:hover { color: red; } }')).toEqual([]);
});

test('a stylesheet is imported from its own folder alone', () => {
  const sources = code.map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(misplaced(sources)).toEqual([]);
  expect(sources.flatMap(([file, text]) => importsOf(file, text)).length).toBeGreaterThan(sheets.length / 2);
  const planted = "import styles from '../results/Results.module.css';";
  expect(misplaced([['src/pages/try/TryRun.tsx', planted]])).toHaveLength(1);
});

test('a stylesheet has at most 200 lines', () => {
  const long = sheets.filter((file) => readFileSync(file, 'utf8').split('\n').length > 201);
  expect(long).toEqual([]);
});
