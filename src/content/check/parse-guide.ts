import { checkShape } from './shape/check-shape';
import { findAll, isObject } from './find';
import { guideKeys, guideSchema, type Body, type Guide } from './guide-schema';
import { parseJson, type JsonFile } from './json/json';
import type { Parsed, Problem } from './problem';
import { RATED } from './rated';
import { repeatedIds } from './repeated';
import { didYouMean } from './suggest';
import { traitsSchema } from './traits-schema';
import type { Pole, Traits } from '../../engine/traits';
import type { Known } from './known';

/** What a guide may refer to. */
export interface GuideKnown extends Known {
  /** Those who grant certificates; absent when they cannot be read. */
  readonly bodies?: readonly Body[];
}

type Kind = 'career' | 'trait' | 'source' | 'body';

/** Where a guide names something that must exist [G2]. */
const REFERENCES: Readonly<Record<Kind, readonly string[]>> = {
  career: ['soc', 'related.*.soc'],
  trait: ['pros.*.about.trait', 'cons.*.about.trait', 'qualities.*.trait'],
  source: ['places.*.source', 'certifications.*.source'],
  body: ['certifications.*.body', 'paths.ways.*.steps.*.body', 'paths.later.*.body'],
};

/** Where to add what is missing, when it is not the guide itself. */
const WHERE: Readonly<Partial<Record<Kind, string>>> = { body: ' in bodies.json' };

/** Lists whose entries have ids of their own, and what an entry is called. */
const LISTS: readonly (readonly [string, string])[] = [
  ['pros.*.id', 'pro'],
  ['cons.*.id', 'con'],
  ['paths.ways.*.id', 'way'],
  ['sources.*.id', 'source'],
];

/** Reads a guide, and gives it the bodies that it names: every problem at once. */
export function parseGuide(file: string, text: string, known: GuideKnown): Parsed<Guide> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const shape = checkShape(json.value, guideSchema, guideKeys);
  const problems = [
    ...(shape.ok ? [] : shape.problems),
    ...nameProblems(json.value),
    ...LISTS.flatMap(([pattern, entry]) => repeatedIds(json.value, pattern, entry)),
    ...referenceProblems(json.value, known),
    ...positionProblems(json.value, known),
  ];
  if (!shape.ok || problems.length > 0) return { ok: false, problems };
  const named = REFERENCES.body.flatMap((pattern) => findAll(json.value.value, pattern)).map(([, id]) => id);
  const bodies = (known.bodies ?? []).filter((body) => named.includes(body.id));
  return { ok: true, value: { ...shape.value, bodies } };
}

/** The file's name is the career's code [G1]. */
function nameProblems(json: JsonFile): readonly Problem[] {
  const name = json.file.replace(/^.*[/\\]/, '').replace(/\.json$/, '');
  return findAll(json.value, 'soc')
    .filter(([, soc]) => soc !== name)
    .map(([path]) => json.problem(path, `must be the file's name, "${name}"`));
}

function referenceProblems(json: JsonFile, known: GuideKnown): readonly Problem[] {
  const among: Readonly<Record<Kind, readonly string[]>> = {
    career: known.careers,
    trait: known.traits,
    source: findAll(json.value, 'sources.*.id').map(([, id]) => String(id)),
    body: (known.bodies ?? []).map((body) => body.id),
  };
  const kinds = Object.keys(REFERENCES) as Kind[];
  return kinds.flatMap((kind) =>
    REFERENCES[kind]
      .flatMap((pattern) => findAll(json.value, pattern))
      .flatMap(([path, name]) =>
        typeof name !== 'string' || among[kind].includes(name)
          ? []
          : [json.problem(path, `no such ${kind}${WHERE[kind] ?? ''}${didYouMean(name, among[kind])}`)],
      ),
  );
}

/** A guide sets positions by hand on traits that exist, and only where O*NET has none [G3]. */
function positionProblems(json: JsonFile, { traits, unrated }: Known): readonly Problem[] {
  const soc = findAll(json.value, 'soc').map(([, value]) => String(value))[0] ?? '';
  return findAll(json.value, 'positions').flatMap(([path, positions]) =>
    Object.keys(isObject(positions) ? positions : {}).flatMap((trait) => {
      if (!traits.includes(trait)) {
        return [json.problem([...path, trait], `no such trait${didYouMean(trait, traits)}`)];
      }
      return unrated?.(soc, trait) === false ? [json.problem([...path, trait], RATED)] : [];
    }),
  );
}

/** Reads `traits.json`: the shape, unique ids, and groups that exist. What each trait is made of stays in the file. */
export function parseTraits(file: string, text: string): Parsed<Traits> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const shape = checkShape(json.value, traitsSchema, [
    'groups',
    'traits',
    'elements',
    'low',
    'high',
    'pole',
    'headline',
    'last',
    'gain',
    'holds',
    'from',
  ]);
  if (!shape.ok) return shape;
  const { groups, traits } = shape.value;
  const names = groups.map((group) => group.id);
  const problems = traits.flatMap((trait, at) => [
    ...(names.includes(trait.group)
      ? []
      : [json.value.problem(['traits', at, 'group'], `no such group${didYouMean(trait.group, names)}`)]),
    ...(traits.findIndex((other) => other.id === trait.id) < at
      ? [json.value.problem(['traits', at, 'id'], 'another trait has this id')]
      : []),
  ]);
  if (problems.length > 0) return { ok: false, problems };
  const words = ({ holds: _, from: __, ...pole }: (typeof traits)[number]['low']): Pole => pole;
  const list = traits.map(({ elements: _, low, high, ...trait }) => {
    return { ...trait, low: words(low), high: words(high) };
  });
  return { ok: true, value: { groups, list, ids: list.map(({ id }) => id) } };
}
