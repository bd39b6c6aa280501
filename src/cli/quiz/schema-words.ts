/** What a key of a quiz is, for editors that show it while somebody types. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  id: 'Lower-case letters, digits and hyphens, a letter first, at most 32. Of a quiz: the name of its file.',
  version: 'A whole number. Raise it when you change what an answer means.',
  title: 'What the quiz is called, as people read it.',
  summary: 'One or two sentences: what the quiz is about, and for whom.',
  minutes: 'How long it takes, 1 to 60.',
  pool: 'Which careers are ranked: "all", or beginnings of their codes, such as "29-" for healthcare.',
  outcomes:
    'What the quiz leads to in the place of careers: programs, apprenticeships, clubs. It then has no pool and no focus.',
  text: 'What it is, in a few sentences.',
  link: 'Where to read more: an address that begins with https://',
  like: 'A career that it stands where, by its code; "stands" says otherwise for single traits.',
  stands: 'Where it stands on traits: 0 is the low end, 50 the average career, 100 the high end.',
  topics: 'What it is about, by ids of topics; those of the career that it is like when left out.',
  careers: 'Careers that it leads to, by their codes: their pay and outlook are shown.',
  onlyIf: 'It is only for those whose answers or scores say so; for everybody when left out.',
  correct: 'The option that is right, by its id.',
  feedback: 'What is said once somebody has answered: why it is right, where to read more.',
  focus: 'The one career that the quiz is about, by its code, such as "29-2072.00".',
  flow: 'In which order the items are asked.',
  order:
    '"fixed": as they stand here; "shuffled": in an order of its own for each person; "adaptive": what tells most comes next.',
  maxItems: 'How many are asked at most.',
  fixed: 'How many of an adaptive quiz are asked before it chooses, 4 when left out.',
  items: 'The questions.',
  type: 'What kind of question it is.',
  prompt: 'The question or statement. Ask one thing at a time.',
  help: 'A sentence that explains it, below.',
  showIf: 'Ask this only when an answer or a score from before says so.',
  use: 'An item of the bank, by its id.',
  measures:
    'Traits that the answer is about: 1 when agreeing, or the high end, means more of it; -1 when it means less.',
  low: 'What stands at the low end of the line.',
  high: 'What stands at the high end of the line.',
  sets: 'What is limited: months of schooling, dollars a year, or the state.',
  options: 'What one can choose from.',
  label: 'The option, as people read it.',
  evidence:
    'Where somebody who chooses this stands on a trait: 0 is its low end, 50 the middle, 100 its high end.',
  image: 'A file below public/, such as "images/desk.svg".',
  alt: 'What the picture shows, for whoever does not see it.',
  value: 'Most months of schooling, least dollars a year, or a postal code; null for any.',
  of: 'The topics to pick from; all when left out.',
  max: 'How many may be picked, 1 to 5.',
  item: 'An earlier item, by its id.',
  is: 'The answer: an id of an option, 1 to 5 of an agree item, 0 to 100 of a slider.',
  anyOf: 'Any of these answers.',
  answered: 'An earlier item that was answered and not skipped, by its id.',
  trait: 'A trait, by its id; compared is the score so far.',
  above: 'The score is above this, 0 to 100.',
  below: 'The score is below this, 0 to 100.',
  all: 'All of these hold.',
  any: 'One of these holds, or more.',
  not: 'This does not hold.',
};

/** What a key of a file of offers is. */
export const OFFER_WORDS: Readonly<Record<string, string>> = {
  version: 'The format: 1.',
  name: 'The college or the fair, as people read it: “At Springfield College”.',
  offers: 'The programs, stands, jobs and apprenticeships, 1 to 200.',
  id: 'Lower-case letters, digits and hyphens, a letter first, at most 32; counts go by it, so keep it.',
  title: 'What it is called, as people read it.',
  by: 'Whose it is.',
  kind: 'Something to study, a stand at a fair, a job, or an apprenticeship.',
  place: 'Where to find it, as it stands on the sign: "Stand 14".',
  link: 'Where to read more: an address that begins with https://',
  length: 'How long it takes: "2 years".',
  credential: 'What one has in the end: "AAS".',
  careers: 'The careers that it is for: codes such as "29-2072.00", or beginnings of codes, such as "29-".',
  majors:
    'CIP codes such as "51.0707", or their beginnings: the careers are those that the crosswalk of the Department of Education names.',
};

/** The ids that a quiz may name. */
export interface Ids {
  readonly traits: readonly string[];
  readonly topics: readonly string[];
  readonly bank: readonly string[];
}

type Schema = Record<string, unknown>;

/** The schema of quizzes with what each key is and, where a key names something, all that it can name: editors offer both. */
export function describedQuiz(schema: object, ids: Ids): object {
  const namedBy: Readonly<Record<string, Schema>> = {
    measures: { propertyNames: { enum: ids.traits } },
    evidence: { propertyNames: { enum: ids.traits } },
    stands: { propertyNames: { enum: ids.traits } },
    trait: { enum: ids.traits },
    use: { enum: ids.bank },
  };
  return described(schema, DESCRIPTIONS, (key) => {
    const items = key === 'of' || key === 'topics' ? { items: { enum: ids.topics } } : {};
    return { ...namedBy[key], ...items };
  });
}

/** A schema with the words on its keys, and what else there is to say of a key. */
export function described(
  schema: object,
  words: Readonly<Record<string, string>>,
  more: (key: string) => Schema = () => ({}),
): object {
  const withWords = (key: string, own: Schema): Schema => {
    const description = words[key];
    // What refers to a definition can say nothing beside it.
    if ('$ref' in own || description === undefined) return own;
    return { description, ...own, ...more(key) };
  };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'properties'
          ? Object.fromEntries(
              Object.entries(inner as Record<string, Schema>).map(([name, own]) => [
                name,
                withWords(name, walk(own) as Schema),
              ]),
            )
          : walk(inner),
      ]),
    );
  };
  return walk(schema) as object;
}
