import { findShape } from '../shape/check-shape';
import { parseJson } from '../json/json';
import type { Known } from '../known';
import type { Parsed } from '../problem';
import { cardsSchema, translatedCardsSchema, type Card } from './card-schema';
import { cardTexts, sameWords, type CardTexts, type Placed } from './card-texts';
import { faultProblem } from './fault-problem';
import { repeatedFaults, ruled } from './ruled';
import { guideTexts } from './short-guide-texts';
import { shortGuideFaults } from './short-guide-faults';
import { textFaults } from './text-faults';
import type { CardFault } from './wanted';

/** What cards may refer to. */
export interface CardKnown {
  /** SOC codes of the dataset. */
  readonly careers: readonly string[];
  /** Those of `topics.json`; undefined when it cannot be read. */
  readonly topics: readonly string[] | undefined;
  /** Ids of the sources that short guides may name; not checked when absent [C14]. */
  readonly sources?: readonly string[];
  /** Careers that have a guide, and so no short one [C13]. */
  readonly guided?: readonly string[];
  /** The texts are translations, for which the rules on the form of English do not hold. */
  readonly translated?: boolean;
}

/** What may be set by hand [C12]; not checked when absent. */
type Settable = Partial<Pick<Known, 'traits' | 'unrated'>>;

/** What the cards of all files say, by its words, each with the career that said it first. */
export interface Said {
  readonly names: Map<string, string>;
  readonly texts: Map<string, string>;
}

export const nothingSaid = (): Said => ({ names: new Map(), texts: new Map() });

const KEYS = [
  ...'$schema cards soc name line tasks topics positions value because'.split(' '),
  ...'guide day good hard wayIn sources text detail about trait pole figure'.split(' '),
];
/** The rule that says what stands at a key. */
const RULES: Readonly<Record<string, string>> = {
  name: 'C5',
  line: 'C6',
  tasks: 'C7',
  topics: 'C10',
  positions: 'C12',
  guide: 'C13',
};

/**
 * Reads the cards of one major group, every problem at once, and adds what they say to `said`, which holds what other files say:
 * right or not, since what is said twice is a problem either way.
 */
export function parseCards(
  file: string,
  text: string,
  known: CardKnown & Settable,
  said: Said,
): Parsed<readonly Card[]> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const { value } = json.value;
  const shape = findShape(value, known.translated ? translatedCardsSchema : cardsSchema, KEYS);
  const cards = cardTexts(value);
  const faults: readonly CardFault[] = [
    ...(shape.ok ? [] : ruled(shape.faults, RULES, 'C3')),
    ...careerFaults(
      cards.flatMap(({ soc }) => soc),
      groupOf(file),
      known.careers,
    ),
    ...cards.flatMap((card) => [
      ...(known.translated ? [] : textFaults(card)),
      ...saidAgain('C5', 'name', card.name, card, said.names),
      ...saidAgain('C9', 'text', [...card.line, ...card.tasks], card, said.texts),
      ...(known.topics ? unknownTopics(card, known.topics) : []),
      ...repeatedFaults('C10', 'topic', card.topics),
      ...handSetFaults(card, known),
    ]),
    ...guideTexts(value).flatMap((guide) => [
      ...(known.translated ? [] : shortGuideFaults(guide, known)),
      ...saidAgain('C18', 'text', guide.points, { soc: guide.soc }, said.texts),
    ]),
  ];
  return shape.ok && faults.length === 0
    ? { ok: true, value: shape.value.cards }
    : { ok: false, problems: faults.map((fault) => faultProblem(json.value, fault)) };
}

/** The name of a file without what is around it: `quizzes/cards/29.json` → "29". */
function groupOf(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.json$/, '');
}

/** Codes that are no career, or one of another group, or stand twice, and careers of the group without a card [C3, C4]. */
function careerFaults(
  socs: readonly Placed[],
  group: string,
  careers: readonly string[],
): readonly CardFault[] {
  const known = new Set(careers);
  const wanted = careers.filter((soc) => soc.startsWith(`${group}-`));
  if (!/^\d\d$/.test(group) || wanted.length === 0)
    return [{ rule: 'C3', path: [], found: group, expected: { kind: 'group-name' } }];
  const has = new Set(socs.map(({ text }) => text));
  return [
    ...socs.flatMap(({ path, text: found }): readonly CardFault[] => {
      const [foundGroup = ''] = found.split('-');
      if (!known.has(found))
        return [{ rule: 'C4', path, found, expected: { kind: 'one-of', what: 'career', among: wanted } }];
      return foundGroup === group
        ? []
        : [{ rule: 'C4', path, found, expected: { kind: 'group', group: foundGroup } }];
    }),
    ...repeatedFaults('C4', 'card', socs),
    ...wanted
      .filter((soc) => !has.has(soc))
      .map((soc): CardFault => {
        return { rule: 'C4', path: ['cards'], found: undefined, expected: { kind: 'card', soc } };
      }),
  ];
}

/** What a card says that another said before, in this file or another [C5, C9]. */
function saidAgain(
  rule: string,
  what: 'name' | 'text',
  texts: readonly Placed[],
  { soc: [soc] }: Pick<CardTexts, 'soc'>,
  said: Map<string, string>,
): readonly CardFault[] {
  return texts.flatMap(({ path, text }): readonly CardFault[] => {
    const words = sameWords(text);
    const holder = said.get(words);
    if (words === '') return [];
    if (holder !== undefined)
      return [{ rule, path, found: text, expected: { kind: 'unlike', what, holder } }];
    said.set(words, soc?.text ?? 'no career');
    return [];
  });
}

/** Topics that do not exist [C10]. */
function unknownTopics({ topics }: CardTexts, among: readonly string[]): readonly CardFault[] {
  return topics
    .filter(({ text }) => !among.includes(text))
    .map(({ path, text }) => ({
      rule: 'C10',
      path,
      found: text,
      expected: { kind: 'one-of', what: 'topic', among },
    }));
}

/** Positions on traits that do not exist, or that O*NET has rated [C12]. */
function handSetFaults(
  { soc: [soc], positions }: CardTexts,
  { traits, unrated }: Settable,
): readonly CardFault[] {
  return positions.flatMap(({ path, text: found }): readonly CardFault[] => {
    if (traits && !traits.includes(found))
      return [{ rule: 'C12', path, found, expected: { kind: 'one-of', what: 'trait', among: traits } }];
    return unrated?.(soc?.text ?? '', found) === false
      ? [{ rule: 'C12', path, found, expected: { kind: 'unrated' } }]
      : [];
  });
}
