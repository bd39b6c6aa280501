import { both, EDITS, swap, type Case } from './case';
import { RIGHT } from './right';

const OUTCOMES = `"outcomes": [
    { "id": "weld", "title": "Welder", "text": "You join metal.", "link": "https://kraus.example/weld", "like": "51-4121.00" },
    {
      "id": "power",
      "title": "Electrician",
      "stands": { "hands": 90, "desk": 20 },
      "topics": ["engines"],
      "careers": ["47-2111.00"],
      "onlyIf": { "not": { "item": "day", "is": "calm" } }
    }
  ],`;
/** The quiz with outcomes of its own in the place of careers, and an item of what is right. */
const own = both(swap('"pool": ["51-4", "47-2"],', OUTCOMES), (text) =>
  text.replace(
    /,\n {4}\{\n\s*"id": "school"[\s\S]*?\n {4}\}/,
    `,
    {
      "id": "arc",
      "type": "knowledge",
      "prompt": "What melts the metal?",
      "options": [{ "id": "spark", "label": "An arc" }, { "id": "glue", "label": "Glue" }],
      "correct": "spark",
      "feedback": "The arc is hotter than the sun’s face."
    }`,
  ),
);
const then = (from: string, to: string) => both(own, swap(from, to));

/** (14) Outcomes of the author's own, and what is right. */
export const OUTCOME_SLIPS: readonly Case[] = [
  [
    'an outcome like a career by its name',
    then('"51-4121.00"', '"Welder"'),
    '"like": "Welder"',
    '"Welder"',
    EDITS,
  ],
  [
    'an outcome like a mistyped code',
    then('"51-4121.00"', '"51-4121.0"'),
    '"like": "51-4121.0"',
    '"51-4121.0"',
    EDITS,
  ],
  [
    'an outcome that stands nowhere',
    then(', "like": "51-4121.00"', ''),
    '¦{ "id": "weld"',
    'stands',
    '"like"',
  ],
  ['two outcomes of one id', then('"id": "power"', '"id": "weld"'), '¦"id": "weld",\n', '"weld"', 'its own'],
  [
    'two outcomes of one title',
    then('"Electrician"', '"Welder"'),
    '"title": "Welder",\n',
    '"Welder"',
    'its own',
  ],
  [
    'a link without its beginning',
    then('https://kraus.example/weld', 'kraus.example/weld'),
    '"link"',
    '"kraus.example/weld"',
    'https://',
  ],
  [
    'an unsafe link',
    then('https://kraus', 'http://kraus'),
    '"link"',
    '"http://kraus.example/weld"',
    'https://',
  ],
  ['a trait by its pole', then('"desk": 20', '"at a desk": 20'), '"at a desk"', '"at a desk"', EDITS],
  [
    'a position of 120',
    then('"hands": 90, "desk": 20', '"hands": 120, "desk": 20'),
    '"hands": 120',
    '120',
    '0 to 100',
  ],
  [
    'a topic by its name',
    then('"topics": ["engines"]', '"topics": ["Engines"]'),
    '"Engines"',
    '"Engines"',
    EDITS,
  ],
  [
    'one outcome',
    (text) => own(text).replace(/,\n {4}\{\n\s*"id": "power"[\s\S]*?\n {4}\}\n/, '\n'),
    '"outcomes"',
    '1',
    'two outcomes',
  ],
  ['showIf for onlyIf', then('"onlyIf"', '"showIf"'), '"showIf": { "not"', 'showIf', EDITS],
  [
    'a condition on a label',
    then('"is": "calm"', '"is": "a calm one"'),
    '"is": "a calm one"',
    '"a calm one"',
    EDITS,
  ],
  [
    'a pool beside outcomes',
    then('"outcomes": [', '"pool": "all",\n  "outcomes": ['),
    '"pool"',
    'pool',
    EDITS,
  ],
  [
    'the right answer by its label',
    then('"correct": "spark"', '"correct": "An arc"'),
    '"correct"',
    '"An arc"',
    EDITS,
  ],
  ['the right answer by its number', then('"correct": "spark"', '"correct": 1'), '"correct"', '1', '"spark"'],
  [
    'evidence in a question of what is right',
    then('"label": "Glue" }', '"label": "Glue", "evidence": {} }'),
    '"evidence": {} }],',
    'evidence',
    EDITS,
  ],
  ['correctAnswer', then('"correct"', '"correctAnswer"'), '"correctAnswer"', 'correctAnswer', EDITS],
  [
    'description for text',
    then('"text": "You join', '"description": "You join'),
    '"description"',
    'description',
    EDITS,
  ],
  ['url for link', then('"link"', '"url"'), '"url"', 'url', EDITS],
];

/** The right quiz with outcomes. */
export const OUTCOMES_QUIZ = own(RIGHT);
