import type { Placed } from './card-texts';
import { repeatedFaults } from './ruled';
import type { GuideTexts } from './short-guide-texts';
import { formFaults, isSentence } from './text-faults';
import type { CardFault } from './wanted';

/** The fewest and the most words of each part [C15]. */
const DAY = [60, 90] as const;
const WAY_IN = [40, 80] as const;
const POINT = [3, 8] as const;
const DETAIL = [10, 25] as const;

/** What sells a job and does not tell of it. */
const ADVERTISING =
  /\b(?:exciting|excitement|rewarding|fulfilling|passion(?:ate|s)?|amazing|awesome|thrill(?:s|ing)?|fantastic|incredible|dream (?:job|career)|limitless|unparalleled|make a difference|perfect for|ideal for|sky(?:’s| is) the limit)\b/i;
/** Dollars, shares of a hundred, and counts of a thousand or more but of hours and other measures. */
const FIGURE =
  /\$|%|\bpercent\b|\bmillions?\b|\b\d{1,3}(?:,\d{3})+(?![-\s](?:\p{L}+\s){0,2}(?:hours?|miles?|pounds?|volts?|feet|degrees)\b)|\bdollars a\b/iu;

interface Around {
  readonly traits?: readonly string[];
  readonly sources?: readonly string[];
  readonly guided?: readonly string[];
}

/** What is wrong with a short guide by itself [C13–C17]. */
export function shortGuideFaults(guide: GuideTexts, around: Around): readonly CardFault[] {
  const { day, wayIn, points, details, about, sources } = guide;
  const sentences = [...day, ...wayIn, ...details];
  const texts = [...day, ...points, ...details, ...wayIn];
  return [
    ...guided(guide, around.guided ?? []),
    ...wordFaults(day, DAY),
    ...wordFaults(points, POINT),
    ...wordFaults(details, DETAIL),
    ...wordFaults(wayIn, WAY_IN),
    ...formFaults('C15', details, 'sentence', isSentence),
    ...formFaults('C15', points, 'no-stop', (text) => !/[.!?…]$/.test(text)),
    ...formFaults('C15', day, 'to-you', (text) => /\byou(?:rs?|’(?:re|ll|ve|d))?\b/i.test(text)),
    ...formFaults('C15', sentences, 'ends', (text) => /[.?]["”’)]*$/.test(text)),
    ...unknown('C16', 'trait', traitsOf(about.flat()), around.traits),
    ...about.flatMap((side) => repeatedFaults('C16', 'about', side)),
    ...unknown('C14', 'source', sources, around.sources),
    ...repeatedFaults('C14', 'source', sources),
    ...formFaults('C17', texts, 'no-figure', (text) => !FIGURE.test(text)),
    ...formFaults('C17', texts, 'curly', (text) => !/["'`´]|!|\s{2}| - |--/.test(text)),
    ...texts.flatMap(({ path, text }): readonly CardFault[] => {
      const [word] = ADVERTISING.exec(text) ?? [];
      return word === undefined
        ? []
        : [{ rule: 'C17', path, found: word, expected: { kind: 'form', form: 'no-praise' } }];
    }),
  ];
}

function guided({ soc: [soc], path }: GuideTexts, careers: readonly string[]): readonly CardFault[] {
  return soc && careers.includes(soc.text)
    ? [{ rule: 'C13', path, found: soc.text, expected: { kind: 'form', form: 'no-guide' } }]
    : [];
}

function wordFaults(
  texts: readonly Placed[],
  [least, most]: readonly [least: number, most: number],
): readonly CardFault[] {
  return texts.flatMap(({ path, text }): readonly CardFault[] => {
    const found = text.split(/\s+/).length;
    if (text === '' || (found >= least && found <= most)) return [];
    const bound = found < least ? { least } : { most };
    return [{ rule: 'C15', path, found, expected: { kind: 'length', ...bound, of: 'words' } }];
  });
}

const traitsOf = (about: readonly Placed[]) => about.filter(({ path }) => path.at(-1) === 'trait');

function unknown(
  rule: string,
  what: 'trait' | 'source',
  named: readonly Placed[],
  among: readonly string[] | undefined,
): readonly CardFault[] {
  if (!among) return [];
  return named
    .filter(({ text }) => !among.includes(text))
    .map(({ path, text }) => ({ rule, path, found: text, expected: { kind: 'one-of', what, among } }));
}
