import { decodeCards } from '../../careers/named/cards';
import { decodeCareers, type Careers } from '../../careers/career';
import { positionsAt } from '../../careers/positions';
import type { Everyday } from '../../careers/search/everyday';
import { fitId, fitQuiz, type FitTemplate } from '../../engine/career-quiz';
import type { Item, Quiz } from '../../engine/quiz';
import { coverOf, type Content } from '../content';
import { detailContent } from '../details';
import type { Guide } from '../check/guide-schema';
import type { Card } from '../check/cards/card-schema';
import type { Source } from '../check/cards/parse-sources';
import type { ElementWords } from '../check/elements';
import {
  cardsFileOf,
  handSets,
  overlayPositions,
  overlayTold,
  overlayTopics,
  type SayOfficial,
} from './overlay';
import { fileFinder, readBase } from './read-base';
import { readElementWords } from './read-elements';
import { aroundGuides, namesOf, readCards, readSearchWords } from './read-cards';
import { readServed } from './read-served';
import { NO_QUIZZES, readAll, readBank, readBodies, readFit, readSources } from './read-folder';
import { parseQuiz } from '../check/parse-quiz';
import type { CardKnown } from '../check/cards/parse-cards';
import { parseGuide, type GuideKnown } from '../check/parse-guide';
import type { Parsed } from '../check/problem';
import type { Topic } from '../../engine/topic';
import type { Traits } from '../../engine/traits';
import type { Known } from '../check/known';

/** Everything under `quizzes/` and `public/data/`, read and checked, for the build and the commands. */
export interface AllContent {
  /** The project's folder. */
  readonly root: string;
  /** That all its words are in. */
  readonly language: string;
  readonly traits: Traits;
  readonly topics: readonly Topic[];
  /** One for each career, in the order of their codes. */
  readonly cards: readonly Card[];
  /** What short guides name as their sources, by id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What work asks: each element of O*NET in our words. */
  readonly elements: ElementWords;
  /** What people type for careers though it is no name of theirs. */
  readonly everyday: readonly Everyday[];
  readonly quizzes: readonly Quiz[];
  /** The items of `quizzes/items/`, which quizzes use by their ids. */
  readonly bank: readonly Item[];
  /** The words around the quizzes that are made for every career. */
  readonly fit: FitTemplate;
  readonly guides: readonly Guide[];
  /** `careers.json` with topics and the positions that are set by hand laid over it; what the site serves. */
  readonly careersJson: unknown;
  /** Says what publishers call things in the content's language; left out in the first one, in which they are published. */
  readonly official?: SayOfficial;
}

/** Reads it all; every problem of every file at once. `root` is the project's folder, or one of its form in another language. */
export async function readContent(root: string, language = 'en'): Promise<Parsed<AllContent>> {
  const base = await readBase(root);
  if (!base.ok) return base;
  const { traits, topics, careersJson } = base.value;
  const bank = await readBank(root, base.value.known);
  const [bodies, sources] = await Promise.all([readBodies(root), readSources(root)]);
  const named = { ...base.value.known, bodies: bodies.ok ? bodies.value : [] };
  const known = bank.ok ? { ...named, bank: bank.value } : named;
  const quizzes = await readAll(root, 'quizzes', (file, text) => parseQuiz(file, text, known), NO_QUIZZES);
  const guides = await readGuides(root, known);
  const [fit, elements] = await Promise.all([readFit(root), readElementWords(root)]);
  const cards = await readCards(root, {
    ...named,
    topics: topicIds(topics),
    ...aroundGuides(sources, guides.values),
    translated: language !== 'en',
  });
  const everyday = await readSearchWords(root, cards.cards);
  const overlaid = overlayPositions(careersJson, handSets(guides.values, cards.cards));
  const problems = [
    ...[bank, bodies, sources, fit, topics, elements].flatMap((part) => (part.ok ? [] : part.problems)),
    ...quizzes.problems,
    ...guides.problems,
    ...cards.problems,
    // Of names that cannot be read nobody knows whether they are right.
    ...(everyday.ok || cards.problems.length > 0 ? [] : everyday.problems),
    ...overlaid.problems,
  ];
  if (!bank.ok || !fit.ok || !topics.ok || !elements.ok || !everyday.ok || !sources.ok || problems.length > 0)
    return { ok: false, problems };
  return {
    ok: true,
    value: {
      root,
      language,
      traits,
      topics: topics.value,
      cards: cards.cards,
      sources: sources.value,
      elements: elements.value,
      everyday: everyday.value,
      quizzes: quizzes.values,
      bank: bank.value,
      fit: fit.value,
      guides: guides.values,
      careersJson: overlayTopics(overlaid.json, cards.cards, topics.value),
    },
  };
}

/** What a file from anywhere may refer to. */
export interface Surroundings extends GuideKnown, CardKnown {
  /** The careers with their positions, those that guides set by hand included. */
  readonly dataset: Careers;
  /** The code of each career by the name on its card. */
  readonly named: ReadonlyMap<string, string>;
}

/** What stands around a file that is to be checked, whatever the state of the shipped quizzes and guides. */
export async function readKnown(root: string): Promise<Parsed<Surroundings>> {
  const base = await readBase(root);
  if (!base.ok) return base;
  const bank = await readBank(root, base.value.known);
  const bodies = await readBodies(root);
  if (!bank.ok) return bank;
  if (!bodies.ok) return bodies;
  const sources = await readSources(root);
  const topics = topicIds(base.value.topics);
  const known = { ...base.value.known, bank: bank.value, bodies: bodies.value, topics };
  const guides = await readGuides(root, known);
  const around = { ...known, ...aroundGuides(sources, guides.values) };
  const { cards } = await readCards(root, around);
  const { json } = overlayPositions(base.value.careersJson, handSets(guides.values, cards));
  return { ok: true, value: { ...around, dataset: careersOf(json), named: namesOf(cards) } };
}

/** undefined where they cannot be read: cards are then not held against them. */
function topicIds(topics: Parsed<readonly Topic[]>): readonly string[] | undefined {
  return topics.ok ? topics.value.map(({ id }) => id) : undefined;
}

function readGuides(root: string, known: GuideKnown) {
  const parse = (file: string, text: string) => parseGuide(file, text, known);
  return readAll(root, 'quizzes/careers', parse, ['bodies.json', 'sources.json']);
}

/** The careers of a checked dataset. */
export function careersOf(json: unknown): Careers {
  const decoded = decodeCareers(json);
  if (!decoded.ok) throw new Error(`the overlay damaged the dataset: ${decoded.problem}`);
  return decoded.careers;
}

/** The careers of checked content under the names of their cards, and which of them tell of a day. */
export function namedCareers(content: Pick<AllContent, 'careersJson' | 'cards' | 'guides'>): Careers {
  const decoded = decodeCards(cardsFileOf(content.cards), careersOf(overlayTold(content)));
  if (!decoded.ok) throw new Error(`the cards are not those of the dataset: ${decoded.problem}`);
  return decoded.value;
}

/** What a command needs to check a quiz file from anywhere against the shipped traits and careers. */
export function knownOf(content: AllContent): Known {
  return {
    traits: content.traits.ids,
    careers: careersOf(content.careersJson).soc,
    bank: content.bank,
    allTopics: content.topics,
    hasFile: fileFinder(content.root),
  };
}

/** A career's own quiz by its id, `fit/29-2072.00` [Q18]; undefined where there is no such career. */
export function careerQuizOf(
  { fit, bank }: Pick<AllContent, 'fit' | 'bank'>,
  careers: Careers,
  id: string,
): Quiz | undefined {
  const soc = id.replace(/^fit\//, '');
  const row = careers.row(soc);
  if (row === undefined || fitId(soc) !== id) return undefined;
  return fitQuiz(fit, { soc, title: careers.name[row] ?? soc, positions: positionsAt(careers, row) }, bank);
}

/** The same content as pages see it, for prerendering. */
export function contentOf(all: AllContent): Content {
  const careers = namedCareers(all);
  const cover = coverOf(all, careers);
  return {
    cover: () => Promise.resolve(cover),
    traitNames: all.traits,
    traits: () => Promise.resolve({ ...all.traits, topics: all.topics }),
    quiz: (id) =>
      Promise.resolve(careerQuizOf(all, careers, id) ?? all.quizzes.find((quiz) => quiz.id === id)),
    ...{ careers: () => Promise.resolve(careers), titled: () => Promise.resolve(careers) },
    guide: (soc) => Promise.resolve(all.guides.find((guide) => guide.soc === soc)),
    ...detailContent((path) => Promise.resolve().then(() => readServed(all, path))),
  };
}
