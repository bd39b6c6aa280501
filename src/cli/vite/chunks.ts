/**
 * The one table of the site's chunks, by the files and virtual modules that they are made of: which a page starts with
 * (`site/addresses.ts`), and which any visit stores (`site/offline-files.ts`). `laid.ts` has those that are laid by hand.
 */

/** What every page starts with; its own imports are named early only where a page is of no use without its script. */
export const ENTRY = 'index.html';

/** Checked content, as `content-plugin.ts` serves it. */
export const data = {
  cover: 'virtual:fitpath/cover',
  traits: 'virtual:fitpath/traits',
  quiz: (id: string) => `virtual:fitpath/quiz/${id}`,
} as const;

/** A later chunk, by the module that is asked for. */
export const later = {
  rareItem: 'src/components/item/RareItem.tsx',
  topics: 'src/components/item/Topics.tsx',
  offline: 'src/app/Offline.tsx',
  visit: 'src/offline/visit.ts',
} as const;

const dataset = 'src/content/browser/dataset.ts';
const openMode = 'src/app/open-mode.ts';

/** The chunks that each kind of page starts with; what depends on the one quiz or career comes on top. */
export const pages = {
  home: ['src/pages/home/Home.tsx', data.cover],
  quiz: [ENTRY, 'src/pages/quiz/Quiz.tsx'],
  careerQuiz: [ENTRY, 'src/pages/quiz/Quiz.tsx', 'src/content/browser/career-quiz.ts'],
  /** A quiz in a frame, on top of the quiz. */
  framed: [openMode],
  results: [ENTRY, 'src/pages/results/Results.tsx', dataset, data.traits, data.cover],
  careers: ['src/pages/careers/Careers.tsx', dataset],
  compare: ['src/pages/compare/Compare.tsx', dataset, data.traits],
  career: ['src/pages/career/Career.tsx', data.cover],
  try: ['src/pages/try/Try.tsx'],
  run: ['src/pages/run/Run.tsx'],
  framedRun: [ENTRY, openMode, 'src/app/embed/open-run.tsx'],
  guide: ['src/pages/guide/Guide.tsx'],
  methodology: ['src/pages/methodology/Methodology.tsx', data.cover],
  embed: ['src/pages/embed/Embed.tsx', data.cover],
  about: ['src/pages/about/About.tsx', data.cover],
  study: ['src/pages/study/Study.tsx'],
  groups: ['src/pages/groups/Groups.tsx'],
  kiosk: [openMode, 'src/app/kiosk/open.tsx', data.cover],
  notFound: ['src/pages/not-found/NotFound.tsx'],
} as const;

/**
 * The stylesheets of the site, by the pages that come to draw with them: what no page before has a style for stands in it. The first is
 * of the pages that most visits begin with; the others come when somebody goes on to such a page (`site/later-styles.ts`).
 */
export const sheets = {
  style: [ENTRY, 'src/pages/home/Home.tsx', 'src/pages/quiz/Quiz.tsx', ...pages.notFound],
  results: ['src/pages/results/Results.tsx'],
  careers: ['careers/Careers', 'compare/Compare', 'career/Career'].map((name) => `src/pages/${name}.tsx`),
  more: [
    ...[pages.methodology, pages.try, pages.run, pages.guide, pages.embed, pages.about, pages.study],
    pages.groups,
  ].flatMap(([root = '']) => root),
} as const;
/** One of these; the first ones up to it in a file; or the `whole` of all. */
export type SheetName = keyof typeof sheets | 'upToResults' | 'upToCareers' | 'whole';

/**
 * The one stylesheet that a page of these chunks comes with, and those that it may come to need: never two at once, since the first would
 * undo what the page carries itself until the second is there.
 */
export function sheetsOf(chunks: readonly string[]): {
  readonly now: SheetName;
  readonly later: readonly SheetName[];
} {
  const has = (roots: readonly string[]) => roots.some((root) => chunks.includes(root));
  // Booth and frames lay their own styles between those of the site, in an order that only the whole has.
  if (has([openMode, ...sheets.more])) return { now: 'whole', later: [] };
  if (has(sheets.careers)) return { now: 'upToCareers', later: ['more'] };
  if (has(sheets.results)) return { now: 'upToResults', later: ['careers', 'more'] };
  return { now: 'style', later: ['results', 'careers', 'more', 'whole'] };
}

/** What is stored with any visit: enough to open the site without a network, and to take a quiz. */
export const everyVisit = [
  ...pages.home,
  ...pages.quiz,
  ...pages.notFound,
  ...[later.visit, later.offline, later.rareItem, later.topics],
] as const;
