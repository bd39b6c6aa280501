import { checkShape } from './check-shape';
import { findAll, isObject } from './find';
import { guideKeys, guideSchema, type Guide } from './guide-schema';
import { parseJson, type JsonFile } from './json';
import { RATED } from './overlay';
import type { Known } from './parse';
import type { Parsed, Problem } from './problem';
import { didYouMean } from './suggest';
import { traitsSchema, type TraitsFile } from './traits-schema';

type Kind = 'career' | 'trait' | 'source' | 'body';

/** Where a guide names something that must exist [G2]. */
const REFERENCES: Readonly<Record<Kind, readonly string[]>> = {
  career: ['soc', 'related.*.soc'],
  trait: ['pros.*.about.trait', 'cons.*.about.trait', 'qualities.*.trait'],
  source: ['places.*.source', 'industriesSource', 'certifications.*.source'],
  body: ['certifications.*.body', 'paths.ways.*.steps.*.body', 'paths.later.*.body'],
};

/** Reads a guide: every problem at once. */
export function parseGuide(file: string, text: string, known: Known): Parsed<Guide> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const shape = checkShape(json.value, guideSchema, guideKeys);
  const problems = [
    ...(shape.ok ? [] : shape.problems),
    ...nameProblems(json.value),
    ...referenceProblems(json.value, known),
    ...positionProblems(json.value, known),
  ];
  if (!shape.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: shape.value };
}

/** The file's name is the career's code [G1]. */
function nameProblems(json: JsonFile): readonly Problem[] {
  const name = json.file.replace(/^.*[/\\]/, '').replace(/\.json$/, '');
  return findAll(json.value, 'soc')
    .filter(([, soc]) => soc !== name)
    .map(([path]) => json.problem(path, `must be the file's name, "${name}"`));
}

function referenceProblems(json: JsonFile, known: Known): readonly Problem[] {
  const own = (pattern: string) => findAll(json.value, pattern).map(([, id]) => String(id));
  const among: Readonly<Record<Kind, readonly string[]>> = {
    career: known.careers,
    trait: known.traits,
    source: own('sources.*.id'),
    body: own('bodies.*.id'),
  };
  const kinds = Object.keys(REFERENCES) as Kind[];
  return kinds.flatMap((kind) =>
    REFERENCES[kind]
      .flatMap((pattern) => findAll(json.value, pattern))
      .flatMap(([path, name]) =>
        typeof name !== 'string' || among[kind].includes(name)
          ? []
          : [json.problem(path, `no such ${kind}${didYouMean(name, among[kind])}`)],
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

/** Reads `traits.json`: the shape, unique ids, and groups that exist. */
export function parseTraits(file: string, text: string): Parsed<TraitsFile> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const shape = checkShape(json.value, traitsSchema, ['groups', 'traits', 'elements', 'low', 'high', 'pole']);
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
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: shape.value };
}
