import type { CardsFile } from '../../careers/named/cards';
import type { Card } from '../check/cards/card-schema';
import type { Source } from '../check/cards/parse-sources';
import type { Guide } from '../check/guide-schema';
import { RATED } from '../check/rated';
import type { Problem } from '../check/problem';

/** The parts of `careers.json` that hand-set positions touch. */
interface Positions {
  readonly soc: readonly string[];
  readonly positions: Readonly<Record<string, readonly number[]>>;
  readonly estimated: Readonly<Record<string, readonly number[]>>;
  readonly unsaid?: Readonly<Record<string, readonly number[]>>;
}

/** A position set by hand has no ratings to hold its words against: it is put into words from here off the middle [T1]. */
const SAID = 30;

/** Who sets positions by hand: a guide or a card, and the file that it stands in. */
interface HandSet {
  readonly file: string;
  readonly soc: string;
  readonly positions: Guide['positions'];
}

/** The positions of guides and cards, with their files. */
export function handSets(guides: readonly Guide[], cards: readonly Card[]): readonly HandSet[] {
  return [
    ...guides.map((guide) => ({ ...guide, file: `quizzes/careers/${guide.soc}.json` })),
    ...cards.map((card) => ({ ...card, file: `quizzes/cards/${card.soc.slice(0, 2)}.json` })),
  ];
}

/**
 * Lays the positions that are set by hand over the compiled dataset [G3, C12]: only where O*NET has no rating of its own,
 * that is, where the compiled position is an estimate; anything else is a problem. The rows are marked `byHand`.
 */
export function overlayPositions(
  compiled: unknown,
  sets: readonly HandSet[],
): { readonly json: unknown; readonly problems: readonly Problem[] } {
  const data = compiled as Positions;
  const positions = mapValues(data.positions, (column) => [...column]);
  const estimated = mapValues(data.estimated, (rows) => [...rows]);
  const unsaid = mapValues(data.unsaid ?? {}, (rows) => [...rows]);
  const byHand: Record<string, number[]> = {};
  const problems: Problem[] = [];
  for (const { file, soc, positions: set } of sets) {
    const row = data.soc.indexOf(soc);
    for (const [trait, { value }] of Object.entries(set)) {
      const rows = estimated[trait];
      if (!rows?.includes(row)) {
        const message = byHand[trait]?.includes(row) ? `the guide of ${soc} sets it already` : RATED;
        problems.push({ file, line: 1, column: 1, path: `${soc} positions.${trait}`, message });
        continue;
      }
      positions[trait]?.splice(row, 1, value);
      rows.splice(rows.indexOf(row), 1);
      (byHand[trait] ??= []).push(row);
      const hidden = unsaid[trait];
      if (hidden?.includes(row) && Math.abs(value - 50) >= SAID) hidden.splice(hidden.indexOf(row), 1);
    }
  }
  for (const rows of Object.values(byHand)) rows.sort((a, b) => a - b);
  return { json: { ...data, positions, estimated, byHand, unsaid }, problems };
}

function mapValues<From, To>(
  from: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, to(value)]));
}

/** `cards.<language>.json` of cards in the order of the dataset's rows. */
export function cardsFileOf(cards: readonly Card[]): CardsFile {
  return { version: 1, name: cards.map(({ name }) => name), line: cards.map(({ line }) => line) };
}

/** `careers/<soc>.json` with what people in it do and the short guide, as its card says; of sources what is shown. */
export function overlayCard(
  compiled: unknown,
  card: Card | undefined,
  sources: ReadonlyMap<string, Source> = new Map(),
): unknown {
  const { tasks = [], guide } = card ?? {};
  const named = guide?.sources.flatMap((id) => sources.get(id) ?? []);
  return { ...(compiled as object), tasks, ...(guide && { shortGuide: { ...guide, sources: named } }) };
}

/** The dataset with the rows of careers that tell of a day: those with a guide, and those whose cards have a short one [C13]. */
export function overlayTold({ careersJson, cards, guides }: Telling): unknown {
  const guided = new Set(guides.map(({ soc }) => soc));
  const told = cards.flatMap(({ soc, guide }, row) => (guide || guided.has(soc) ? [row] : []));
  return { ...(careersJson as object), told };
}

/** The dataset, and what is told of its careers in one language; cards are in the order of its rows. */
export interface Telling {
  readonly careersJson: unknown;
  readonly cards: readonly Card[];
  readonly guides: readonly Pick<Guide, 'soc'>[];
}

/** The dataset with each career's topics, as places in the list of all [C10]. */
export function overlayTopics(
  json: unknown,
  cards: readonly Card[],
  all: readonly { readonly id: string }[],
): unknown {
  const topicIds = all.map(({ id }) => id);
  const topics = cards.map((card) => card.topics.map((topic) => topicIds.indexOf(topic)));
  return { ...(json as object), topicIds, topics };
}

/** Says an official name in the site's language: of a major by its CIP code, an industry, a sector or a group of careers. */
export type SayOfficial = (id: string, text: string) => string;

interface Named {
  readonly groups?: readonly { readonly code: string; readonly title: string }[];
  readonly majors?: readonly (readonly [cip: string, title: string, institutions: number])[];
  readonly payByIndustry?: { readonly industries: readonly string[] } | null;
  readonly sectors?: Readonly<Record<string, string>>;
}

/** A compiled file with what publishers call things said by `say`; what has no such names comes back as it was. */
export function overlayOfficial(compiled: unknown, say: SayOfficial): unknown {
  const { groups, majors, payByIndustry, sectors } = compiled as Named;
  return {
    ...(compiled as object),
    ...(groups && {
      groups: groups.map((group) => ({ ...group, title: say(`groups.${group.title}`, group.title) })),
    }),
    ...(majors && { majors: majors.map(([cip, title, count]) => [cip, say(`majors.${cip}`, title), count]) }),
    ...(payByIndustry && {
      payByIndustry: {
        ...payByIndustry,
        industries: payByIndustry.industries.map((name) => say(`industries.${name}`, name)),
      },
    }),
    ...(sectors && {
      sectors: Object.fromEntries(
        Object.entries(sectors).map(([id, name]) => [id, say(`sectors.${id}`, name)]),
      ),
    }),
  };
}
