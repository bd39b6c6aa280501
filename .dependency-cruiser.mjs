// Who may import whom: the folders of src/README.md, in their order. `npm test -- imports` holds src/ against it, and
// tests/architecture plants a violation of each rule.

const core = ['engine', 'careers', 'content', 'session', 'i18n', 'paths\\.ts', 'saves-data\\.ts'];
const drawn = [...core, 'site', 'components'];

/** Folders of src/ as one pattern. */
const within = (folders) => `^src/(${folders.join('|')})(/|$)`;

/**
 * What a folder may import besides itself: `imports` and `types` (nothing that runs) are folders of src/, `packages` names of
 * packages. Lists of the repository's own texts (`quizzes/`) reach the browser through `virtual:fitpath/` alone.
 */
function row(holder, { imports = [], types = [], packages = [], but }) {
  const name = holder.replaceAll(/[/\\]+/g, ' ').trim();
  const from = { path: `^src/${holder}`, ...(but && { pathNot: but }) };
  return [
    {
      name: `${name}-imports`,
      severity: 'error',
      from,
      to: { path: '^src/', pathNot: [`^src/${holder}`, within([...imports, ...types])] },
    },
    ...(types.length > 0
      ? [
          {
            name: `${name}-takes-types-only`,
            severity: 'error',
            from,
            to: {
              path: within(types),
              pathNot: [`^src/${holder}`, ...(imports.length > 0 ? [within(imports)] : [])],
              dependencyTypesNot: ['type-only'],
            },
          },
        ]
      : []),
    {
      name: `${name}-packages`,
      severity: 'error',
      from,
      to: {
        pathNot: ['^src/', '^quizzes/', ...packages.map((name) => `(^|node_modules/)${name}(/|$)`)],
      },
    },
  ];
}

// Lingui comes by src/i18n, where it has the types of our messages.
const routed = ['virtual:fitpath/messages', 'react', 'react-router(-dom)?'];

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...row('engine/', {}),
    ...row('careers/', { imports: ['engine'], packages: ['valibot', 'minisearch'] }),
    ...row('content/', {
      but: '^src/content/(node|browser|worker)/',
      imports: ['engine', 'careers'],
      packages: ['valibot', 'jsonc-parser', 'fastest-levenshtein', 'syllable'],
    }),
    ...row('content/browser/', {
      imports: ['engine', 'careers', 'content'],
      packages: ['virtual:fitpath'],
    }),
    ...row('content/worker/', { imports: ['engine', 'careers', 'content'], packages: ['virtual:fitpath'] }),
    ...row('content/node/', {
      imports: ['engine', 'careers', 'content'],
      packages: ['node:.*', 'fs', 'fs/promises', 'path'],
    }),
    ...row('session/', { imports: ['engine'], packages: ['zustand'] }),
    ...row('i18n/', { packages: ['@lingui/core', '@lingui/react', 'virtual:fitpath/language', 'react'] }),
    ...row('paths\\.ts', {}),
    ...row('saves-data\\.ts', {}),
    ...row('site/', {
      imports: ['content', 'session'],
      types: ['engine', 'careers'],
      packages: ['react'],
    }),
    ...row('components/', {
      imports: ['i18n', 'paths\\.ts', 'site'],
      types: ['engine', 'careers'],
      packages: [...routed, 'uqr'],
    }),
    ...row('result/', { imports: drawn, packages: routed }),
    ...row('offline/', { imports: ['paths\\.ts', 'saves-data\\.ts'] }),
    ...row('modes/kiosk/', {
      imports: [...drawn, 'result', 'offline'],
      packages: [...routed, 'virtual:fitpath/invitations'],
    }),
    ...row('modes/embed/', {
      but: '^src/modes/embed/script/',
      imports: [...drawn, 'result'],
      packages: routed,
    }),
    // A platform stands where a frame's host stands.
    ...row('modes/course/', { imports: [...drawn, 'result', 'modes/embed'], packages: routed }),
    // The script on other people's pages: one small file, of nothing but its own parts.
    ...row('modes/embed/script/', { types: ['modes/embed'] }),
    // What lies over the page that it leads to has a root of its own.
    ...row('pages/quiz/bloom/', { imports: ['pages', ...drawn], packages: [...routed, 'react-dom'] }),
    ...row('pages/', {
      but: '^src/pages/quiz/bloom/',
      imports: [...drawn, 'result', 'offline', 'modes/kiosk', 'modes/embed'],
      packages: [...routed, 'framer-motion', 'd3-scale', 'jsqr', 'zustand'],
    }),
    ...row('app/', {
      imports: [...drawn, 'result', 'offline', 'modes', 'pages'],
      packages: [...routed, 'react-dom'],
    }),
    {
      name: 'pages-import-pages-lazily',
      comment: 'A page folder imports no other page folder but by import().',
      severity: 'error',
      from: { path: '^src/pages/([^/]+)/' },
      to: {
        path: '^src/pages/[^/]+/',
        pathNot: '^src/pages/$1/',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'node-side-is-nobodys',
      comment: 'Who reads files and who serves them is imported by the commands alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', '^src/content/node/'] },
      to: { path: ['^src/cli/', '^src/content/node/'] },
    },
    {
      name: 'entries-are-nobodys',
      comment: 'The host page, the service worker and the checking worker are loaded, not imported.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/modes/embed/script/', '^src/content/worker/'] },
      to: {
        path: [
          '^src/modes/embed/script/embed\\.ts',
          '^src/offline/worker\\.ts',
          '^src/content/worker/check-worker\\.ts',
        ],
      },
    },
    {
      name: 'motion-comes-late',
      comment:
        'framer-motion weighs a third of everything else: the file that takes it is reached by import().',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/pages/results/ranked/MovingItem\\.tsx$' },
      to: { path: '(^|node_modules/)framer-motion(/|$)' },
    },
    {
      name: 'motion-is-imported-late',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^src/pages/results/ranked/MovingItem\\.tsx$',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'style-beside-its-part',
      comment: 'Only a *.module.css of its own folder.',
      severity: 'error',
      from: { path: '^src/(?!app/|cli/)(.+)/[^/]+$' },
      to: { path: '\\.css$', pathNot: '^src/$1/[^/]+\\.module\\.css$' },
    },
    {
      name: 'component-with-one-user',
      comment:
        'A component is drawn by two or more; else it lives with its one. Folders below hold the parts of one.',
      severity: 'error',
      module: { path: '^src/components/[^/]+\\.tsx?$', numberOfDependentsLessThan: 2 },
      from: { path: '^src/' },
    },
    {
      name: 'no-drawers',
      comment:
        'Named for nothing in particular, or a barrel: name it for what it holds, import from the file itself.',
      severity: 'error',
      from: {},
      to: { path: ['^src/.*/(utils?|helpers?|common|misc)(/|\\.)', '^src/.*/index\\.tsx?$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
