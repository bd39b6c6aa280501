/** The words of a name or query as search compares them: small letters, no accents, no plural, both forms of "Enfermero/a". */
export function wordsOf(text: string): readonly string[] {
  // Of 48,000 names nearly all are written so: what follows is for the others.
  const plain = PLAIN.test(text) ? text.toLowerCase() : smoothed(text);
  return (plain.match(/[a-z0-9ñ]+/g) ?? []).map(singular);
}

/** Letters of English and signs, without those that are read in a way of their own. */
const PLAIN = /^[ -&(-.0-~]*$/;

const smoothed = (text: string) =>
  text
    .normalize('NFD')
    // "Uña" is not "una".
    .replace(/n\u0303/gi, 'ñ')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    // "enfermero/a" is "enfermero" and "enfermera", "contador/a" is "contador", "contadora" and in the plural "contadores".
    .replace(/(\w+)o\/a\b/g, '$1o $1a')
    .replace(/(\w+)\/a\b/g, '$1 $1a $1es');

/** Words that end like one of many and are one, or the other way around. */
const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  people: 'person',
  buses: 'bus',
  movies: 'movie',
  cookies: 'cookie',
  selfies: 'selfie',
  specimen: 'specimen',
};

/** "nurses" → "nurse", "secretaries" → "secretary", "coaches" → "coach", "firemen" → "fireman"; "business", "analysis" and "bus" stay. */
function singular(word: string): string {
  const known = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (known !== undefined) return known;
  if (word.length > 4 && word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (!word.endsWith('s') || word.length < 4 || /[siu]s$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(ch|sh|ss|x)es$/.test(word) ? -2 : -1);
}

/** Words that people put around what they look for: "I want to be a chef", "jobs with animals". */
const AROUND = new Set(
  wordsOf(`a an the i im me my we you is am are be being become becoming want wants wanna would like likes love
    loves to of in on at for from with and or as that who where how what do does doing get into about something anything
    someone somebody stuff thing things some any good best really
    al el la los las un una de del en con para por y o e u que quiero quisiera ser soy estudiar gusta gustaria me mi algo
    cosas como hacer`),
);
const WORK = new Set(
  wordsOf(
    'work working works job jobs career careers trabajo trabajos trabajar carrera carreras empleo empleos',
  ),
);

/**
 * The words of a query that tell careers apart, each once: small words go, and so does what asks for work before them or at the end, as
 * in "work with kids" and "computer jobs". Where no other words are there these count.
 */
export function queryWords(query: string): readonly string[] {
  const words = wordsOf(query);
  const telling = tellingWords(
    words.filter((word, at) => !WORK.has(word) || !asksForWork(word, words[at + 1])),
  );
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** "Social work" is what a social worker does, and asks for none. */
function asksForWork(word: string, next: string | undefined): boolean {
  return next === undefined ? word !== 'work' : AROUND.has(next);
}

/** Without small words. */
export function tellingWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !AROUND.has(word));
}

const SOFT = new Set([
  ...WORK,
  ...wordsOf('help helping make making play playing use using guy person lady man woman pay ayudar persona'),
]);

/** Those of the words of a query that still tell something when none is called by all of them: "sound guy", "help animals". */
export function firmWords(words: readonly string[]): readonly string[] {
  const firm = words.filter((word) => !SOFT.has(word));
  return firm.length > 0 ? firm : words;
}
