// What lint keeps of the architecture beside the import table: purity, owners, motion. None of it needs types.

/** What would make the same responses give another result on another day, page or machine. */
const impure =
  `Date performance crypto console fetch XMLHttpRequest WebSocket process globalThis window document navigator
  location localStorage sessionStorage indexedDB setTimeout setInterval requestAnimationFrame React`.split(
    /\s+/,
  );

const selectors = (list, message) => list.map((selector) => ({ selector, message }));

/** One owner each: storage, window messages, what differs by mode, addresses, a person's result. */
const owned = {
  storage: selectors(
    [
      'Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/]',
      'MemberExpression[computed=true] > Literal[value=/^(localStorage|sessionStorage|indexedDB)$/]',
    ],
    'Web storage: only src/session/storage.ts, and visit.ts.',
  ),
  messages: selectors(
    ['Identifier[name="postMessage"]', 'MemberExpression[computed=true] > Literal[value="postMessage"]'],
    'postMessage: only src/modes/embed, and the page and its worker.',
  ),
  modes: selectors(
    [
      'BinaryExpression[operator=/^[!=]==?$/] > Literal[value=/^(web|kiosk|embed)$/]',
      'SwitchCase > Literal[value=/^(web|kiosk|embed)$/]',
    ],
    'Compares a mode: ask for a capability instead.',
  ),
  addresses: selectors(
    [
      'JSXAttribute[name.name=/^(to|href)$/] Literal[value=/^\\u002F/]',
      'JSXAttribute[name.name=/^(to|href)$/] TemplateElement[value.raw=/^\\u002F/]',
      'CallExpression[callee.name="navigate"] Literal[value=/^\\u002F/]',
      'CallExpression[callee.name="navigate"] TemplateElement[value.raw=/^\\u002F/]',
    ],
    'Writes an address: take it from src/paths.ts.',
  ),
  options: selectors(
    ['JSXOpeningElement[name.name="option"]:not(:has(JSXAttribute[name.name="value"]))'],
    'Give it a value: else that is its text, and on a translated page another one.',
  ),
  results: selectors(
    [
      'ImportDeclaration[importKind!="type"][source.value=/engine.(match|hints|profile)$/] > ImportSpecifier[importKind!="type"][imported.name=/^(match|standing|doubtOf|hintsOf|widen)$/]',
    ],
    'Puts a result together: ask src/result/assess.ts.',
  ),
};

/** The rule for files that own some of these things themselves. */
const ownedBut = (...owns) => ({
  'no-restricted-syntax': [
    'error',
    ...Object.entries(owned).flatMap(([thing, rules]) => (owns.includes(thing) ? [] : rules)),
  ],
});

/** @type {import('eslint').Linter.Config[]} */
export const houseRules = [
  {
    // `motion` pulls all of framer-motion into whatever imports it; `m` inside `LazyMotion` does not.
    name: 'fitpath/motion',
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'framer-motion', importNames: ['motion'], message: 'Use `m` inside <LazyMotion>.' },
          ],
        },
      ],
    },
  },
  {
    name: 'fitpath/links-only',
    files: ['src/components/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'react-router-dom',
              allowImportNames: ['Link', 'LinkProps', 'NavLink', 'NavLinkProps'],
              message: 'A component may link; where the page is and goes is told to it.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'fitpath/pure',
    files: ['src/engine/**/*.ts', 'src/careers/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...impure.map((name) => ({ name, message: 'These folders are pure: take it as an argument.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take a seed as an argument.' },
      ],
    },
  },
  { name: 'fitpath/owned', files: ['src/**/*.{ts,tsx}'], ignores: ['src/cli/**'], rules: ownedBut() },
  { name: 'fitpath/owns-storage', files: ['src/session/{storage,visit}.ts'], rules: ownedBut('storage') },
  {
    name: 'fitpath/owns-results',
    files: ['src/result/assess.ts', 'src/content/{lint,simulated,tried}/**'],
    rules: ownedBut('results'),
  },
  { name: 'fitpath/owns-addresses', files: ['src/paths.ts'], rules: ownedBut('addresses') },
  {
    name: 'fitpath/owns-modes',
    files: ['src/modes/**', 'src/site/capabilities.ts'],
    rules: ownedBut('modes'),
  },
  { name: 'fitpath/owns-messages', files: ['src/modes/embed/**'], rules: ownedBut('modes', 'messages') },
  {
    name: 'fitpath/speaks-to-its-worker',
    files: ['src/content/worker/check-worker.ts', 'src/content/worker/check-in-worker.ts'],
    rules: ownedBut('messages'),
  },
];
