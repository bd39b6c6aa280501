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
 * The stylesheets of the site, each by the pages that it is for: what no page before has a style for stands in it. A page has its own
 * and all before it; what another one needs besides is fetched with that (`site/later-styles.ts`). Booth and frames, which lay their
 * own styles between those of the site, have a sheet of everything instead.
 */
export const sheets = {
  style: [ENTRY, 'src/pages/home/Home.tsx', 'src/pages/quiz/Quiz.tsx', ...pages.notFound],
  careers: ['results/Results', 'careers/Careers', 'compare/Compare', 'career/Career'].map(
    (name) => `src/pages/${name}.tsx`,
  ),
  more: [
    ...[pages.methodology, pages.try, pages.run, pages.guide, pages.embed, pages.about, pages.study],
    pages.groups,
  ].flatMap(([root = '']) => root),
  whole: [openMode],
} as const;
export type SheetName = keyof typeof sheets;

/** The stylesheets that a page of these chunks is drawn with. */
export function sheetsOf(chunks: readonly string[]): readonly SheetName[] {
  if (chunks.includes(openMode)) return ['whole'];
  const names = (Object.keys(sheets) as SheetName[]).filter((name) => name !== 'whole');
  const last = names.findLastIndex((name) => sheets[name].some((root) => chunks.includes(root)));
  return names.slice(0, Math.max(last, 0) + 1);
}

/** What is stored with any visit: enough to open the site without a network, and to take a quiz. */
export const everyVisit = [
  ...pages.home,
  ...pages.quiz,
  ...pages.notFound,
  ...[later.visit, later.offline, later.rareItem, later.topics],
] as const;
