import { conditionKeys } from '../condition-schema';
import type { KeysAt } from '../shape/meant-key';
import type { Rule } from '../words/told';

const QUIZ_KEYS = [
  '$schema',
  'id',
  'version',
  'title',
  'summary',
  'minutes',
  'pool',
  'focus',
  'flow',
  'items',
  'outcomes',
];
const ITEM_KEYS = ['id', 'type', 'prompt', 'help', 'showIf', 'use'];
/** Keys that an item has by its type. */
const TYPE_KEYS: Readonly<Record<string, readonly string[]>> = {
  agree: ['measures'],
  slider: ['low', 'high', 'measures'],
  topics: ['of', 'max'],
  limit: ['sets', 'options'],
  knowledge: ['options', 'correct', 'feedback'],
};
const OWN_KEYS = ['measures', 'low', 'high', 'sets', 'options', 'of', 'max', 'correct', 'feedback'];
const OPTION_KEYS = ['id', 'label', 'evidence', 'image', 'alt', 'value'];
const OUTCOME_KEYS = ['id', 'title', 'text', 'link', 'like', 'stands', 'topics', 'careers', 'onlyIf'];
const FLOW_KEYS = ['order', 'maxItems', 'fixed'];

/** What other products call the same, and what people do, by the names that it may have here. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  question: ['prompt'],
  questionText: ['prompt'],
  statement: ['prompt'],
  text: ['prompt', 'label'],
  title: ['prompt', 'label'],
  name: ['label', 'title'],
  answer: ['label', 'is'],
  description: ['summary', 'help', 'text'],
  hint: ['help'],
  explanation: ['feedback', 'help'],
  choices: ['options'],
  answers: ['options'],
  questions: ['items'],
  pages: ['items'],
  elements: ['items'],
  kind: ['type'],
  if: ['showIf', 'onlyIf'],
  showIf: ['onlyIf'],
  onlyIf: ['showIf'],
  when: ['showIf'],
  condition: ['showIf', 'onlyIf'],
  visibleIf: ['showIf'],
  equals: ['is'],
  equal: ['is'],
  eq: ['is'],
  value: ['is'],
  in: ['anyOf'],
  oneOf: ['anyOf'],
  greater: ['above'],
  less: ['below'],
  and: ['all'],
  or: ['any'],
  question_id: ['item'],
  measures: ['evidence'],
  measure: ['evidence'],
  traits: ['measures', 'evidence', 'stands'],
  scores: ['evidence'],
  evidence: ['measures'],
  url: ['link'],
  website: ['link'],
  results: ['outcomes'],
  personalities: ['outcomes'],
  programs: ['outcomes'],
  correctAnswer: ['correct'],
  src: ['image'],
  imageUrl: ['image'],
  duration: ['minutes'],
  careers: ['pool'],
  career: ['focus'],
};

const homes = (home: Rule, keys: readonly string[]) => keys.map((key): [string, Rule] => [key, home]);
/** Where each key belongs, the narrowest place last. */
const HOMES = new Map<string, Rule>([
  ...homes('home.condition', conditionKeys),
  ...homes('home.options', OPTION_KEYS),
  ...homes('home.items', [...ITEM_KEYS, ...OWN_KEYS]),
  ...homes('home.outcomes', OUTCOME_KEYS),
  ...homes('home.quiz', QUIZ_KEYS),
  ...homes('home.flow', FLOW_KEYS),
]);

/** All keys of the format, and those of each place, to guess what a mistyped one meant. */
export const quizKeys: KeysAt = {
  all: [
    ...QUIZ_KEYS,
    ...ITEM_KEYS,
    ...OWN_KEYS,
    ...OPTION_KEYS,
    ...FLOW_KEYS,
    ...OUTCOME_KEYS,
    ...conditionKeys,
  ],
  at: (path, holder) => {
    if (path.length === 0) return QUIZ_KEYS;
    if (path[0] === 'flow') return FLOW_KEYS;
    if (path.includes('showIf') || path.includes('onlyIf')) return conditionKeys;
    if (path[0] === 'outcomes') return OUTCOME_KEYS;
    if (path.includes('options')) return OPTION_KEYS;
    if ('use' in holder) return ['use', 'showIf'];
    const type = 'type' in holder ? String(holder.type) : '';
    const own = Object.hasOwn(TYPE_KEYS, type) ? TYPE_KEYS[type] : type === '' ? OWN_KEYS : ['options'];
    return [...ITEM_KEYS.filter((key) => key !== 'use'), ...(own ?? [])];
  },
  meant: MEANT,
  homes: HOMES,
};
