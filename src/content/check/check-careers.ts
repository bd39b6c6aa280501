import { distance } from 'fastest-levenshtein';
import { findAll } from './find';
import type { JsonFile } from './json/json';
import type { QuizKnown } from './known';
import type { Problem } from './problem';
import { asTyped } from './suggest';

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
    const guess = at < GUESSED ? careerMeant(String(prefix), known) : undefined;
    const words = `no career’s code starts with "${String(prefix).slice(0, LONGEST)}"${meantCareer(guess, known)}`;
    return json.problem(path, words, guess === undefined ? undefined : json.put(path, guess));
  });
  const [[path, focus] = []] = findAll(json.value, 'focus');
  if (!path || typeof focus !== 'string') return problems;
  if (!careers.includes(focus)) {
    const guess = careerMeant(focus, known);
    const mend = guess === undefined ? undefined : json.put(path, guess);
    return [
      ...problems,
      json.problem(path, `no such career${asTyped(focus)}${meantCareer(guess, known)}`, mend),
    ];
  }
  const outside = prefixes.length > 0 && !prefixes.some(([, prefix]) => starts(focus, prefix));
  return outside ? [...problems, json.problem(path, `"${focus}" is not in the pool`)] : problems;
}

/** `; did you mean "51-4121.00" (Welders, Cutters, Solderers, and Brazers)?` */
export function meantCareer(guess: string | undefined, { careers = [], careerNames }: QuizKnown): string {
  if (guess === undefined) return '';
  const title = careerNames?.title[careers.indexOf(guess)];
  return `; did you mean "${guess}"${title === undefined ? '' : ` (${title})`}?`;
}

/** The code of the career that is meant by a mistyped or shortened code, or by its name or title; undefined when none is near. */
export function careerMeant(typed: string, { careers = [], careerNames }: QuizKnown): string | undefined {
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
