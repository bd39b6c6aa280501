/** What one folder (or file) of src/ may import. Paths count from the project's root. */
export interface Row {
  readonly holder: string;
  /** Folders and files it may import, besides itself. */
  readonly imports?: readonly string[];
  /** Folders and files it may import types of, and nothing that runs. */
  readonly types?: readonly string[];
  /** Packages, by name or by prefix (`node:`); a list of names restricts what may be taken from one. */
  readonly packages?: Readonly<Record<string, '*' | readonly string[]>>;
  /** Who else may import it; everybody whose row says so when absent. */
  readonly importedBy?: readonly string[];
}

const lingui = { '@lingui/core': '*', '@lingui/react': '*' } as const;
const drawing = {
  ...lingui,
  react: '*',
  'react-router-dom': ['Link', 'NavLink'],
  'framer-motion': '*',
  'd3-scale': '*',
  'd3-shape': '*',
  uqr: '*',
  '@base-ui/react': '*',
} as const;
const routed = { ...lingui, react: '*', 'react-router-dom': '*' } as const;

const base = [
  'src/engine',
  'src/careers',
  'src/content',
  'src/session',
  'src/i18n',
  'src/paths.ts',
  'src/saves-data.ts',
];
const drawn = [...base, 'src/site/capabilities.ts', 'src/components', 'src/charts'];
const assessed = [...drawn, 'src/result'];
const housed = [...assessed, 'src/offline', 'src/modes/kiosk', 'src/modes/embed'];

/** The import table of the design, in its order: imports run up the page, never down. A file's own row wins. */
export const table: readonly Row[] = [
  { holder: 'src/engine', packages: { valibot: '*' } },
  { holder: 'src/careers', imports: ['src/engine'], packages: { valibot: '*', minisearch: '*' } },
  {
    holder: 'src/content',
    imports: ['src/engine', 'src/careers', 'quizzes'],
    packages: { valibot: '*', 'jsonc-parser': '*', 'fastest-levenshtein': '*', syllable: '*' },
  },
  {
    holder: 'src/content/browser/browser.ts',
    imports: ['src/engine', 'src/careers', 'src/content'],
    packages: { valibot: '*', 'virtual:fitpath/': '*' },
  },
  {
    holder: 'src/content/browser/fetch-json.ts',
    imports: ['src/content'],
    packages: { 'virtual:fitpath/': '*' },
  },
  {
    holder: 'src/content/worker/check-worker.ts',
    imports: ['src/content'],
    packages: { 'virtual:fitpath/': '*' },
    importedBy: ['src/content/worker/check-in-worker.ts'],
  },
  {
    holder: 'src/content/worker/writing.ts',
    imports: ['src/content'],
    packages: { 'virtual:fitpath/': '*' },
  },
  {
    holder: 'src/content/node/read-content.ts',
    imports: ['src/engine', 'src/careers', 'src/content', 'quizzes'],
    packages: { valibot: '*', 'jsonc-parser': '*', 'node:': '*' },
    importedBy: ['src/cli'],
  },
  {
    holder: 'src/content/files',
    imports: ['src/engine', 'src/careers', 'src/content'],
    packages: { 'node:': '*' },
    importedBy: ['src/content/node/read-content.ts', 'src/cli'],
  },
  { holder: 'src/session', imports: ['src/engine'], packages: { zustand: '*' } },
  { holder: 'src/i18n', packages: lingui },
  { holder: 'src/paths.ts' },
  { holder: 'src/saves-data.ts' },
  { holder: 'src/site/capabilities.ts', packages: { react: '*' } },
  ...['src/components', 'src/charts'].map((holder) => ({
    holder,
    imports: ['src/i18n', 'src/paths.ts', 'src/site/capabilities.ts', 'src/components', 'src/charts'],
    types: ['src/engine', 'src/careers'],
    packages: drawing,
  })),
  { holder: 'src/result', imports: ['src/engine'] },
  { holder: 'src/offline', imports: ['src/paths.ts', 'src/saves-data.ts'] },
  // A script of its own, which the build adds to the site.
  { holder: 'src/offline/worker.ts', imports: ['src/offline', 'src/saves-data.ts'], importedBy: [] },
  { holder: 'src/modes/kiosk', imports: [...assessed, 'src/offline'], packages: routed },
  { holder: 'src/modes/embed', imports: assessed, packages: routed },
  // The script on other people's pages: one small file, of nothing but these.
  {
    holder: 'src/modes/embed/script/embed.ts',
    imports: ['src/modes/embed/script/attributes.ts', 'src/modes/embed/script/read-frame.ts'],
    types: ['src/modes/embed'],
    importedBy: [],
  },
  ...['src/modes/embed/script/attributes.ts', 'src/modes/embed/script/read-frame.ts'].map((holder) => ({
    holder,
    types: ['src/modes/embed'],
  })),
  { holder: 'src/pages', imports: housed, packages: routed },
  { holder: 'src/app', imports: [...housed, 'src/pages'], packages: { ...routed, 'react-dom': '*' } },
  // Node side: imports everything, and nobody imports it.
  { holder: 'src/cli', imports: [''], packages: { '': '*' }, importedBy: [] },
];

export function rowOf(path: string): Row | undefined {
  return table
    .filter(({ holder }) => isUnder(path, holder))
    .sort((one, other) => other.holder.length - one.holder.length)[0];
}

export function isUnder(path: string, holder: string): boolean {
  return holder === '' || path === holder || path.startsWith(`${holder}/`);
}
