/**
 * The one table of the site's chunks, by the files and virtual modules that they are made of: which are laid by hand
 * (`vite.config.ts`), which a page starts with (`site/addresses.ts`), and which any visit stores (`site/offline-files.ts`).
 */

/** What every page starts with; its own imports are named early only where a page is of no use without its script. */
export const ENTRY = 'index.html';

/** Checked content, as `content-plugin.ts` serves it. */
export const data = {
  cover: 'virtual:fitpath/cover',
  traits: 'virtual:fitpath/traits',
  quiz: (id: string) => `virtual:fitpath/quiz/${id}`,
} as const;

/** Chunks that are laid by hand, by all modules that belong into them; a stylesheet goes with the file that it is named for. */
export const laid = {
  // What a quiz and its results share, and what every page speaks by.
  answers: [
    ...['run', 'sessions', 'storage', 'stored', 'use-run'].map((name) => `src/session/${name}.ts`),
    ...[
      'condition',
      'condition-facts',
      'evidence',
      'asking/item-order',
      'path',
      'profile',
      'quiz',
      'asking/random',
      'session',
    ].map((name) => `src/engine/${name}.ts`),
    'src/components/Button.tsx',
    'src/components/flower/Buds.tsx',
    'src/components/flower/Flower.tsx',
    'src/components/flower/geometry.ts',
    'src/components/item/asks.ts',
    'src/components/item/words.ts',
    'src/i18n/i18n.ts',
    'src/i18n/language.ts',
    'src/i18n/react.ts',
    'src/site/import-anew.ts',
    'src/site/use-hydrated.ts',
    'src/site/use-load.ts',
  ],
  // What asks: a browser fetches six files at a time from an older host, and the seventh waits for a round trip.
  question: [
    'src/components/flower/PetalMark.tsx',
    'src/components/item/Ask.tsx',
    'src/components/item/Choices.tsx',
    'src/components/item/Question.tsx',
    'src/components/item/Tick.tsx',
    'src/components/item/choices-of.tsx',
    'src/components/item/use-digits.ts',
  ],
  // A frame in a sandbox checks quizzes by itself, which asks for one of the two: apart they would be two names in the head of each career's page.
  match: ['src/engine/limits.ts', 'src/engine/match.ts'],
  // What a result is made of. Each name more in the head of a career's page is there a thousand times. Whatever these import comes along, so
  // nothing may stand here of which a page that asks needs a part.
  result: [
    ...['said', 'knowledge', 'outcomes', 'code/result-code', 'code/blocks'].map(
      (name) => `src/engine/${name}.ts`,
    ),
    'src/result/arrived-code.ts',
    'src/result/assess.ts',
    'src/components/StandingBar.tsx',
    'src/i18n/whose.tsx',
  ],
  labels: ['src/components/flower/labels.tsx'],
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

/** What is stored with any visit: enough to open the site without a network, and to take a quiz. */
export const everyVisit = [
  ...pages.home,
  ...pages.quiz,
  ...pages.notFound,
  ...[later.visit, later.offline, later.rareItem, later.topics],
] as const;
