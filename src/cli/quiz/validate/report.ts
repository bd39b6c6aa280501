import type { Chosen } from './folds';
import { WAYS, type Measured, type Validation } from './measure';
import type { LeftOut, People } from './people';
import { textTable } from '../text-table';

/** The validation as tables for people. */
export function report(
  found: Validation,
  { people, unasked, unused, out }: People,
  seed: number,
  ranked: number,
): string {
  const { fields, ways, differences, chosen, shipped, answers } = found;
  const has = (name: string) => ways.some(({ way }) => way === name);
  const noise = known(answers.noise, 1);
  return [
    `${people.length.toLocaleString('en')} people of ${String(fields.length)} fields, ${String(ranked)} careers ranked by nothing but their answers, seed ${String(seed)}.`,
    'AUC: how often somebody of a field stands higher on its careers than somebody of another (chance 50); lift: by how many',
    'percentiles. Both are means over fields. Beside them the people with a career of their field among the first ten and fifty.',
    'In brackets is what holds 95 of 100 resamples of the people.',
    ...(unasked.length > 0 ? [`Items without a column: ${unasked.join(', ')}.`] : []),
    ...(unused.length > 0 ? [`Columns that are no items: ${unused.join(', ')}.`] : []),
    ...leftOutWords(out),
    ...smallFields(fields),
    ...(has(WAYS.pearson)
      ? []
      : ['RIASEC is left out: no answers to items r1, i1, a1, s1, e1, c1 … on the six interests.']),
    ...(has(WAYS.topics) ? [] : ['Topics are left out: nobody picked any.']),
    '',
    'Out of fold: odds and slope chosen on the people of the other four folds',
    figures([...ways, ...differences]),
    '',
    table('chosen for', chosen),
    '',
    `As shipped: slope ${String(shipped.model.slope)}, odds ${odds(shipped.model)}`,
    figures([...shipped.ways, ...shipped.differences]),
    '',
    'AUC by field',
    textTable(
      ['field', 'people', ...ways.slice(0, -1).map(({ way }) => way)],
      fields.map(({ name, people, auc }) => [
        name,
        String(people),
        ...auc.slice(0, -1).map((value) => known(value, 1)),
      ]),
    ),
    '',
    `Noise: one answer strays ${noise} points from the person's level (${known(answers.noiseWithinItems, 1)} once items' own means are out). Slope: ${known(answers.slope, 2)}.`,
    textTable(
      ['trait', 'items', 'noise', 'slope'],
      answers.traits.map(({ trait, items, noise, slope }) => [
        trait,
        String(items),
        known(noise, 1),
        known(slope, 2),
      ]),
    ),
    '',
    textTable(
      ['item', 'answered', 'mean'],
      answers.items.map(({ id, answered, mean }) => [id, String(answered), known(mean, 2)]),
    ),
  ].join('\n');
}

/** Fewer people say little of their field, and may be known by it. */
const FEW = 10;

function smallFields(fields: Validation['fields']): readonly string[] {
  const few = fields.filter(({ people }) => people > 0 && people < FEW);
  const names = few.map(({ name, people }) => `${name} (${String(people)})`).join(', ');
  return few.length === 0
    ? []
    : [
        `Fields of fewer than ${String(FEW)} people: ${names}.`,
        'Their lines say little and may give somebody away, and brackets are too narrow: join fields before you publish.',
      ];
}

/** How many rows count for nothing, and why; no line where all count. */
export function leftOutWords({ quiz, liked, unranked, again }: LeftOut): readonly string[] {
  const reasons = [
    [quiz, 'of another quiz, or another version of it'],
    [liked, 'of people who do not like their work or are new to it'],
    [unranked, 'in careers that the quiz does not rank'],
    [again, 'that stood there twice'],
  ] as const;
  const said = reasons.flatMap(([count, why]) => (count === 0 ? [] : [`${String(count)} ${why}`]));
  return said.length === 0 ? [] : [`Rows left out: ${said.join(', ')}.`];
}

function figures(all: readonly Measured[]): string {
  return textTable(
    ['', 'AUC', 'lift', 'first ten, %', 'first fifty, %'],
    all.map(({ way, figures: { auc, lift, top10, top50 }, intervals }) => [
      way,
      ...(
        [
          [auc, intervals.auc],
          [lift, intervals.lift],
          [top10, intervals.top10],
          [top50, intervals.top50],
        ] as const
      ).map(([value, [low, high]]) => `${known(value, 1)} [${known(low, 1)} to ${known(high, 1)}]`),
    ]),
  );
}

function table(title: string, chosen: Validation['chosen']): string {
  const folds = chosen[0]?.folds ?? [];
  return textTable(
    [title, ...folds.map(({ people }, fold) => `fold ${String(fold + 1)} (${String(people)})`)],
    chosen.map(({ way, folds }) => [way, ...folds.map((fold) => modelOf(way, fold))]),
  );
}

function modelOf(way: string, { model }: Chosen): string {
  return `slope ${String(model.slope)}${way === WAYS.topics ? `, odds ${odds(model)}` : ''}`;
}

function odds({ odds: { core, further } }: Chosen['model']): string {
  return `${String(core)}/${String(further)}`;
}

/** A dash where there is too little to tell. */
function known(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits).replace(/^-(?=[0.]*$)/, '') : '–';
}
