import { EDITS, swap, type Case } from './case';

/** (3) Notes to oneself. */
export const COMMENTS: readonly Case[] = [
  [
    'at the end of a line',
    swap('"minutes": 3,', '"minutes": 3, // to be tried'),
    '// to',
    '// to be tried',
    EDITS,
  ],
  [
    'in a line of its own',
    swap('  "pool"', '  // welders and builders\n  "pool"'),
    '// welders',
    '// welders',
    EDITS,
  ],
  ['in stars', swap('  "pool"', '  /* which careers */ "pool"'), '/* which', '/* which', EDITS],
  [
    'in stars over several lines',
    swap('  "items"', '/*\n * The questions.\n */\n  "items"'),
    '/*\n',
    '/*',
    EDITS,
  ],
  ['with a hash', swap('"minutes": 3,', '"minutes": 3, # short'), '# short', '# short', EDITS],
  ['of HTML', swap('{ "use"', '<!-- of the bank -->\n    { "use"'), '<!-- of', '<!-- of', EDITS],
  [
    'that is an old line',
    swap('"help": "Think of a workshop.",', '// "help": "Think of a workshop.",'),
    '// "help',
    '// "help',
    EDITS,
  ],
  ['before the first bracket', (text) => `// My quiz\n${text}`, '// My quiz', '// My quiz', EDITS],
  ['after the last bracket', (text) => `${text}// the end\n`, '// the end', '// the end', EDITS],
  ['with two hyphens', swap('"minutes": 3,', '"minutes": 3, -- short'), '-- short', '-- short', EDITS],
  ['that is not closed', swap('"minutes": 3,', '"minutes": 3, /* short'), '/* short', '/* short', '*/'],
  [
    'as a key',
    swap('"minutes": 3,', '"minutes": 3,\n  "_comment": "try it",'),
    '"_comment"',
    '_comment',
    EDITS,
  ],
  [
    'as a key of two slashes',
    swap('"minutes": 3,', '"minutes": 3,\n  "//": "try it",'),
    '"//"',
    '"//"',
    EDITS,
  ],
];
