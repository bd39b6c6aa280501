import { guideKeys, guideSchema, type Guide } from './guide-schema';
import { parseJson } from './json';
import { RATED } from './overlay';
import { checkShape, type Known } from './parse';
import type { Parsed, Problem } from './problem';
import { didYouMean } from './suggest';
import { traitsSchema, type TraitsFile } from './traits-schema';

/** Reads a guide: every problem at once; a body, source, trait or career that it names must exist. */
export function parseGuide(file: string, text: string, known: Known): Parsed<Guide> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const shape = checkShape(json.value, guideSchema, guideKeys);
  if (!shape.ok) return shape;
  const guide = shape.value;
  const problems: Problem[] = [];
  const refer = (
    kind: string,
    name: string | undefined,
    among: readonly string[],
    ...path: (string | number)[]
  ) => {
    if (name !== undefined && !among.includes(name)) {
      problems.push(json.value.problem(path, `no such ${kind}${didYouMean(name, among)}`));
    }
  };
  const bodies = guide.bodies.map((body) => body.id);
  const sources = guide.sources.map((source) => source.id);

  refer('career', guide.soc, known.careers, 'soc');
  if (!file.endsWith(`${guide.soc}.json`))
    problems.push(json.value.problem(['soc'], 'must be the file’s name'));
  guide.places.forEach((place, at) => refer('source', place.source, sources, 'places', at, 'source'));
  refer('source', guide.industriesSource, sources, 'industriesSource');
  guide.certifications.forEach((own, at) => {
    refer('body', own.body, bodies, 'certifications', at, 'body');
    refer('source', own.source, sources, 'certifications', at, 'source');
  });
  guide.paths.ways.forEach((way, w) =>
    way.steps.forEach((step, s) => refer('body', step.body, bodies, 'paths', 'ways', w, 'steps', s, 'body')),
  );
  guide.paths.later.forEach((step, at) => refer('body', step.body, bodies, 'paths', 'later', at, 'body'));
  for (const side of ['pros', 'cons'] as const) {
    guide[side].forEach((point, at) => {
      if ('trait' in point.about) refer('trait', point.about.trait, known.traits, side, at, 'about', 'trait');
    });
  }
  guide.qualities.forEach((quality, at) =>
    refer('trait', quality.trait, known.traits, 'qualities', at, 'trait'),
  );
  guide.related.forEach((related, at) => refer('career', related.soc, known.careers, 'related', at, 'soc'));
  for (const trait of Object.keys(guide.positions)) {
    refer('trait', trait, known.traits, 'positions', trait);
    if (known.unrated?.(guide.soc, trait) === false && known.traits.includes(trait)) {
      problems.push(json.value.problem(['positions', trait], RATED));
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: guide };
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
