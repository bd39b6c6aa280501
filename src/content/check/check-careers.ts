import { distance } from 'fastest-levenshtein';
import { findAll } from './find';
import type { JsonFile } from './json/json';
import { asSeen } from './json/signs';
import type { QuizKnown } from './known';
import type { Problem } from './problem';
import { fieldMeant } from './quiz/named-places';
import { asTyped } from './suggest';
import { onlyUnseen } from './unknown-word';
import { told, type Told } from './words/told';

type NamedCareers = Pick<QuizKnown, 'careers' | 'careerNames'>;

/** As many wrong prefixes are guessed at; a list of thousands was made by no hand. */
const GUESSED = 20;
/** Longer than the title of any career. */
const LONGEST = 120;

/** Pool prefixes must find careers [Q5], and the focus must be a career of the pool [Q6]. */
export function careerProblems(json: JsonFile, known: QuizKnown): readonly Problem[] {
  const { careers } = known;
  if (!careers) return [];
  const prefixes = findAll(json.value, 'pool.*');
  const starts = (soc: string, prefix: unknown) => typeof prefix === 'string' && soc.startsWith(prefix);
  // A hundred thousand prefixes are looked up, not searched for; mostly there is none.
  const beginnings = new Set(
    (prefixes.length > 0 ? careers : []).flatMap((soc) =>
      Array.from(`${soc}.`, (_, length) => soc.slice(0, length)),
    ),
  );
  const lost = prefixes.filter(([, prefix]) => typeof prefix === 'string' && !beginnings.has(prefix));
  const problems = lost.map(([path, prefix], at) => {
    const typed = String(prefix);
    if (/^all$/i.test(typed.trim())) return json.problem(path, told('pool.all'), json.put(['pool'], 'all'));
    const unseen = onlyUnseen(typed, (word) => beginnings.has(word));
    if (unseen) return json.problem(path, unseen, json.put(path, asSeen(typed)));
    const guess = at < GUESSED ? (fieldMeant(typed) ?? careerMeant(typed, known)) : undefined;
    const found = asTyped(typed);
    const isCode = /^\d/.test(typed) && guess === undefined;
    const said = isCode ? told('no.prefix.field', { found }) : told('no.prefix', { found });
    return json.problem(
      path,
      meantCareer(said, guess, known),
      guess === undefined ? undefined : json.put(path, guess),
    );
  });
  const [[path, focus] = []] = findAll(json.value, 'focus');
  if (!path || typeof focus !== 'string') return problems;
  if (!careers.includes(focus)) {
    const guess = careerMeant(focus, known);
    const mend = guess === undefined ? undefined : json.put(path, guess);
    const said =
      onlyUnseen(focus, (word) => careers.includes(word)) ??
      meantCareer(told('no.career', { found: asTyped(focus) }), guess, known);
    return [...problems, json.problem(path, said, mend)];
  }
  const outside = prefixes.length > 0 && !prefixes.some(([, prefix]) => starts(focus, prefix));
  return outside ? [...problems, json.problem(path, told('focus.outside', { found: focus }))] : problems;
}

/** The sentence with `; did you mean "51-4121.00" (Welders, Cutters, Solderers, and Brazers)?` behind it. */
export function meantCareer(
  said: Told,
  guess: string | undefined,
  { careers = [], careerNames }: NamedCareers,
): Told {
  if (guess === undefined) return said;
  const title = careerNames?.title[careers.indexOf(guess)];
  return title === undefined ? told('meant', { said, guess }) : told('meant.titled', { said, guess, title });
}

/** The code of the career that is meant by a mistyped or shortened code, or by its name or title; undefined when none is near. */
export function careerMeant(typed: string, { careers = [], careerNames }: NamedCareers): string | undefined {
  const word = typed.replace(/\s+/gu, ' ').trim().toLowerCase();
  if (word === '' || word.length > LONGEST) return undefined;
  if (/^\d/.test(word)) {
    const code = word.replace(/[^\d.-]/g, '').replace(/^(\d\d)(\d)/, '$1-$2');
    return careers.find((soc) => soc.startsWith(code)) ?? nearest(code, careers, 2);
  }
  const names = [careerNames?.name ?? [], careerNames?.title ?? []].map((all) =>
    all.map((name) => name.toLowerCase()),
  );
  const found = (is: (name: string) => boolean) =>
    names.map((all) => all.findIndex(is)).find((row) => row >= 0);
  const single = word.replace(/s$/, '');
  const row =
    found((name) => name === word) ??
    found((name) => name.replace(/s$/, '') === single) ??
    (word.length > 3 ? found((name) => name.startsWith(single)) : undefined) ??
    names.map((all) => all.indexOf(nearest(word, all, word.length / 4) ?? '')).find((at) => at >= 0);
  return row === undefined ? undefined : careers[row];
}

/** Of those that differ least that which agrees longest from its beginning: codes of one field begin alike. */
function nearest(typed: string, known: readonly string[], most: number): string | undefined {
  const agree = (other: string) => {
    const differs = [...typed].findIndex((sign, at) => sign !== other[at]);
    return differs < 0 ? typed.length : differs;
  };
  const [best] = known
    .filter((other) => Math.abs(other.length - typed.length) <= most)
    .map((other) => ({ other, far: distance(typed, other), same: agree(other) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || b.same - a.same);
  return best?.other;
}
