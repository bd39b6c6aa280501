import { evidenceOf } from './evidence';
import type { Match, Ranking } from './match';
import { pathOf } from './path';
import type { Profile, TraitScore } from './profile';
import type { Item, Quiz, Response } from './quiz';
import type { Session } from './session';
import type { TraitId } from './traits';
import type { Candidates } from './asking/candidates';

export type Side = 'low' | 'high';

/** A mean nearer to the middle than this, in points, says nothing about a side (half a step of the five-point scale). */
const MIDDLE = 12.5;
/** A position nearer to 50 than this, in points, is an average career on that trait. */
const AVERAGE = 8;
/** A part smaller than this moves no career noticeably and is no reason. */
const SMALLEST_PART = 0.1;

/** One trait that speaks for or against a career, for one person, with the answers it comes from. */
export interface Reason {
  readonly trait: TraitId;
  /** Which end of the trait the person is on. */
  readonly you: Side;
  /** Which end the career is on; `middle` is near the average career. */
  readonly work: Side | 'middle';
  /** The trait's part of the match; positive speaks for the career. */
  readonly part: number;
  /** The person's answers that gave the evidence; empty when the profile came from a link. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly item: Item;
  readonly response: Response;
}

const NONE: readonly Answer[] = [];

/**
 * Tells of each trait the answers that gave evidence on it, in the order in which they were asked: the same list each time, as
 * many careers ask for it. None where only a link came.
 */
export function answersAbout(quiz: Quiz, session: Session | null): (trait: TraitId) => readonly Answer[] {
  const about = new Map<TraitId, Answer[]>();
  for (const item of session ? pathOf(quiz, session) : []) {
    const response = session?.responses.get(item.id) ?? null;
    for (const trait of new Set(evidenceOf(item, response).map((piece) => piece.trait)))
      about.set(trait, [...(about.get(trait) ?? []), { item, response }]);
  }
  return (trait) => about.get(trait) ?? NONE;
}

/** Which side of the middle a score's evidence is on; undefined for an answer in the middle, which is never a reason. */
export function sideOf(score: Pick<TraitScore, 'mean'> | undefined): Side | undefined {
  if (!score || Math.abs(score.mean - 50) < MIDDLE) return undefined;
  return score.mean > 50 ? 'high' : 'low';
}

/** Which side of the average career a position is on. */
export function sideOfWork(position: number): Side | 'middle' {
  if (Math.abs(position - 50) < AVERAGE) return 'middle';
  return position > 50 ? 'high' : 'low';
}

/**
 * The reasons for and against a career, strongest first, read from the parts of its match and never recomputed [M6].
 * For: the part is positive and the career is on the person's side. Against: it is negative and the career is not. An end whose
 * words do not hold for the career is no reason either way [T1].
 */
export function reasons(
  found: Match,
  ranking: Ranking,
  profile: Profile,
  careers: Candidates,
  answers: (trait: TraitId) => readonly Answer[] = () => NONE,
): { readonly for: readonly Reason[]; readonly against: readonly Reason[] } {
  const all = ranking.traits.flatMap((trait, t): Reason[] => {
    const you = sideOf(profile.find((score) => score.trait === trait));
    const part = found.parts[t] ?? 0;
    if (!you || Math.abs(part) < SMALLEST_PART) return [];
    const work = sideOfWork(careers.positions[trait]?.[found.row] ?? 50);
    if (work !== 'middle' && careers.unsaid?.[trait]?.has(found.row)) return [];
    return [{ trait, you, work, part, answers: answers(trait) }];
  });
  return {
    for: all.filter((r) => r.part > 0 && r.work === r.you).sort((a, b) => b.part - a.part),
    against: all.filter((r) => r.part < 0 && r.work !== r.you).sort((a, b) => a.part - b.part),
  };
}

/** What a pro or con of a career is about: an end of a trait that the work sits at, or something else (a figure, a path). */
export type About = { readonly trait: TraitId; readonly pole: Side } | { readonly [other: string]: string };

/** A pro or con as it stands for one person. */
export interface Weighed<Entry> {
  readonly entry: Entry;
  /**
   * `yours`: your answers speak on it; `turned`: they put it on the other side than most people would; `borne`: a drawback all the
   * same, which they do not mind; `general`: they do not speak.
   */
  readonly for: 'yours' | 'turned' | 'borne' | 'general';
  /** The score that decided, when one did. */
  readonly score: TraitScore | undefined;
}

/**
 * Pros and cons sorted by what they mean for a person [M7]: one about a trait's end is a plus for who leans to that end
 * and a drawback for who leans to the other, whatever its author called it; those that the answers speak on come first,
 * the strongest leaning on top, the rest in the author's order. A con that `stays` is a drawback for everybody, and of cons that
 * would all become pluses the one that is leaned to least stays one, too.
 */
export function weigh<Entry extends { readonly about: About }>(
  pros: readonly Entry[],
  cons: readonly Entry[],
  profile: Profile,
  stays: (about: About) => boolean = () => false,
): { readonly pros: readonly Weighed<Entry>[]; readonly cons: readonly Weighed<Entry>[] } {
  const all = [
    ...pros.map((entry) => place(entry, true, profile)),
    ...cons.map((entry) => place(entry, false, profile)),
  ].map((placed) =>
    placed.turned && !placed.wasPro && stays(placed.weighed.entry.about) ? bear(placed) : placed,
  );
  const hard = all.some(({ pro }) => !pro);
  const least = hard ? undefined : sorted(all.filter(({ wasPro }) => !wasPro)).at(-1);
  const shown = all.map((placed) => (placed === least ? bear(placed) : placed));
  const side = (pro: boolean) =>
    sorted(shown.filter((placed) => placed.pro === pro)).map(({ weighed }) => weighed);
  return { pros: side(true), cons: side(false) };
}

interface Placed<Entry> {
  readonly wasPro: boolean;
  readonly pro: boolean;
  readonly turned: boolean;
  readonly weighed: Weighed<Entry>;
}

function place<Entry extends { readonly about: About }>(
  entry: Entry,
  wasPro: boolean,
  profile: Profile,
): Placed<Entry> {
  const about = entry.about;
  const score = 'pole' in about ? profile.find((known) => known.trait === about.trait) : undefined;
  const you = sideOf(score);
  if (!score || !you)
    return { wasPro, pro: wasPro, turned: false, weighed: { entry, for: 'general', score: undefined } };
  const pro = you === about.pole;
  const turned = pro !== wasPro;
  return { wasPro, pro, turned, weighed: { entry, for: turned ? 'turned' : 'yours', score } };
}

function bear<Entry>(placed: Placed<Entry>): Placed<Entry> {
  return { ...placed, pro: false, turned: false, weighed: { ...placed.weighed, for: 'borne' } };
}

/** The strongest leaning first; what is only borne stands among what the answers do not speak on. */
function sorted<Entry>(placed: readonly Placed<Entry>[]): readonly Placed<Entry>[] {
  const leaning = ({ weighed: { score, for: whose } }: Placed<Entry>) =>
    score && whose !== 'borne' ? Math.abs(score.score - 50) : 0;
  return [...placed].sort((a, b) => leaning(b) - leaning(a));
}
