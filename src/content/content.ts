import type { Careers } from '../careers/career';
import { positionsAt } from '../careers/positions';
import type { Quiz } from '../engine/quiz';
import type { Topic } from '../engine/topic';
import type { TraitId, TraitNames, Traits } from '../engine/traits';
import { narrowQuizzes, type NarrowQuizzes } from './narrow-quizzes';
import { toldOf, type Told, type Written } from './told';
import type { DetailContent } from './details';
import type { Guide } from './check/guide-schema';

/** What lists of quizzes show. */
export interface QuizSummary {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly items: number;
  readonly focus?: string;
}

/** One career's place on the traits, without the dataset. */
export interface Specimen {
  readonly name: string;
  readonly positions: Readonly<Record<TraitId, number>>;
}

/** Registered Nurses: petals of all lengths in all four groups. */
const SPECIMEN = '29-1141.00';

interface Covered extends Written {
  readonly quizzes: readonly Quiz[];
  readonly topics: readonly Topic[];
}

/** What leads into the site, from checked content. Throws when the dataset has lost the cover's career. */
export function coverOf(content: Covered, careers: Careers): Cover {
  const { quizzes, topics, guides } = content;
  return {
    quizzes: quizzes.map(summaryOf),
    narrow: narrowQuizzes(quizzes, careers, topics),
    specimen: specimenOf(careers),
    guides: guides.map(({ soc }) => soc),
    told: toldOf(content, careers),
  };
}

function specimenOf(careers: Pick<Careers, 'name' | 'positions' | 'row'>): Specimen {
  const row = careers.row(SPECIMEN);
  if (row === undefined) throw new Error(`the cover's career ${SPECIMEN} is not in the dataset`);
  return { name: careers.name[row] ?? SPECIMEN, positions: positionsAt(careers, row) };
}

/** What leads into the site. */
export interface Cover {
  readonly quizzes: readonly QuizSummary[];
  /** Those of `quizzes` that are not for everybody. */
  readonly narrow: NarrowQuizzes;
  /** The career whose flower stands on the cover. */
  readonly specimen: Specimen;
  /** Codes of the careers that have a guide of full length. */
  readonly guides: readonly string[];
  readonly told: Told;
}

/** All that authors and the dataset give, decoded. Pages see it only through this, in the browser and at build alike. */
export interface Content extends DetailContent {
  /** Rejects with ContentError when it cannot be fetched. */
  cover(): Promise<Cover>;
  readonly traitNames: TraitNames;
  /** The traits with their words, and the topics; rejects with ContentError when they cannot be fetched. */
  traits(): Promise<Traits>;
  /** undefined: no such quiz. Rejects with ContentError when it cannot be fetched. */
  quiz(id: string): Promise<Quiz | undefined>;
  /** Rejects with ContentError when the dataset is missing, damaged or out of reach. */
  careers(): Promise<Careers>;
  /** The careers with their official titles, which few pages say; rejects as `careers` does. */
  titled(): Promise<Careers>;
  /** undefined: nobody has written a guide to this career. */
  guide(soc: string): Promise<Guide | undefined>;
}

function summaryOf(quiz: Quiz): QuizSummary {
  const { id, title, summary, minutes, items, focus } = quiz;
  return { id, title, summary, minutes, items: items.length, ...(focus === undefined ? {} : { focus }) };
}
