import type { Careers } from '../../careers/career';
import { isRare } from '../../careers/rare';
import { sideOf } from '../../engine/explain';
import { profileOf } from '../../engine/profile';
import type { TopicId } from '../../engine/topic';
import { topicsAt } from '../../engine/topics';
import { findTrait, type Pole, type TraitId, type Traits } from '../../engine/traits';
import { assess } from '../assess';
import { families } from '../families';
import { leadsElsewhere } from '../outcomes';
import { quantile } from './quantile';
import type { Member } from './read';

/** A number of people smaller than this is not shown: in a group so small anybody could read out who is who. */
export const LEAST = 5;
/** From so many on a quarter is people enough to hide in. */
export const QUARTERS_FROM = 12;
/**
 * How many careers at the head of a result are somebody's best, a thirtieth of all. Of ten, no class of thirty that was made up had
 * five in common that five students share; of thirty each had.
 */
export const BEST = 30;
/** So many traits are named as dividing, so many careers as worth inviting somebody for. */
const DIVIDING = 5;
const INVITED = 5;

/** How a group stands on a trait. */
export interface GroupTrait {
  readonly trait: TraitId;
  /** How many were asked about it. */
  readonly n: number;
  /** The middle one's score; left out where fewer than five were asked. */
  readonly middle?: number;
  /** Where the lower quarter ends and the upper begins; left out where fewer than twelve were asked. */
  readonly quarters?: { readonly lower: number; readonly upper: number };
}

/** How many of a group something is true of. */
export interface Share<Key> {
  readonly key: Key;
  readonly count: number;
  /** That or more: the exact number would tell how few it is not true of. */
  readonly orMore: boolean;
}

/** The largest shares first, and how many are left out because fewer than five stand behind each. */
export interface Shares<Key> {
  readonly shown: readonly Share<Key>[];
  readonly hidden: number;
  /** Of how many. */
  readonly of: number;
}

/** A group's scores, trait by trait, in the order of the traits. Whose they are, and in which order they came, makes no difference. */
export function groupTraits(members: readonly Member[], ids: readonly TraitId[]): readonly GroupTrait[] {
  const profiles = members.map(({ evidence }) => profileOf(evidence));
  return ids.map((trait) => {
    const scores = profiles.flatMap((profile) =>
      profile.flatMap((score) => (score.trait === trait ? [score.score] : [])),
    );
    const n = scores.length;
    return {
      ...{ trait, n },
      ...(n >= LEAST && { middle: quantile(scores, 0.5) }),
      ...(n >= QUARTERS_FROM && {
        quarters: { lower: quantile(scores, 0.25), upper: quantile(scores, 0.75) },
      }),
    };
  });
}

/** How far apart the middle half of a group is; undefined where quarters are not shown. */
export function spreadOf({ quarters }: GroupTrait): number | undefined {
  return quarters && quarters.upper - quarters.lower;
}

/** The traits that divide a group most, the widest first. */
export function dividing(traits: readonly GroupTrait[]): readonly GroupTrait[] {
  return traits
    .filter(({ quarters }) => quarters)
    .sort((a, b) => (spreadOf(b) ?? 0) - (spreadOf(a) ?? 0))
    .slice(0, DIVIDING);
}

/** The ends that a group's middle leans to, the strongest first. */
export function groupPoles(found: readonly GroupTrait[], traits: Traits): readonly Pole[] {
  return found
    .flatMap(({ trait, middle }) => (middle === undefined ? [] : [{ trait, mean: middle }]))
    .sort((a, b) => Math.abs(b.mean - 50) - Math.abs(a.mean - 50))
    .flatMap((score) => {
      const side = sideOf(score);
      return side ? [findTrait(traits, score.trait)[side]] : [];
    });
}

/**
 * Of each thing of how many it is true, none under five. Where it is true of all but one to four, four fewer than all "or more": the
 * exact number would be that of the few.
 */
export function sharesOf<Key>(
  lists: readonly (readonly Key[])[],
  orderOf: (key: Key) => string,
): Shares<Key> {
  const counts = new Map<Key, number>();
  for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const of = lists.length;
  const all = [...counts].sort(([a, m], [b, n]) => n - m || (orderOf(a) < orderOf(b) ? -1 : 1));
  const shown = all.filter(([, count]) => count >= LEAST);
  return {
    shown: shown.map(([key, count]) => {
      const orMore = count < of && of - count < LEAST && of - LEAST + 1 >= LEAST;
      return { key, count: orMore ? of - LEAST + 1 : count, orMore };
    }),
    ...{ hidden: all.length - shown.length, of },
  };
}

/** Topics that were picked, of those whose quiz asks for them. */
export function groupTopics(members: readonly Member[]): Shares<TopicId> {
  const asked = members.filter(({ quiz }) => quiz.items.some(({ type }) => type === 'topics'));
  return sharesOf(
    asked.map(({ picks }) => picks?.picked ?? []),
    (id) => id,
  );
}

/** What a member's result says of careers. */
export interface MemberCareers {
  /** Core topics of the families that the result begins with. */
  readonly families: readonly TopicId[];
  /** The first careers as they are shown, the best first; rare ones are none to invite somebody for. */
  readonly best: readonly string[];
}

/** A member's careers; undefined where the answers tell none apart. A quiz that leads elsewhere is held against all careers. */
export function careersOf(member: Member, careers: Careers): MemberCareers | undefined {
  const assessed = leadsElsewhere(member.quiz) ? assess(member, careers, 'all') : assess(member, careers);
  const { shown, tiedCount } = assessed;
  if (tiedCount === 0) return undefined;
  return {
    families: families(shown, tiedCount, careers).families.map(({ topic }) => topic),
    best: shown
      .slice(0, BEST)
      .filter(({ row }) => !isRare(careers, row))
      .map(({ soc }) => soc),
  };
}

/** A career worth inviting somebody for, and what it is about. */
export interface Invited {
  readonly share: Share<string>;
  readonly topic: TopicId;
}

/**
 * Careers that stand among the best of most members, each of another core topic than those before it, five at most; none that
 * fewer than five have.
 */
export function invited(found: readonly MemberCareers[], careers: Careers): readonly Invited[] {
  const shares = sharesOf(
    found.map(({ best }) => best),
    (soc) => soc,
  );
  const topics = new Set<TopicId>();
  return shares.shown
    .flatMap((share) => {
      const topic = topicsAt(careers, careers.row(share.key) ?? -1)[0] ?? '';
      if (topics.has(topic)) return [];
      topics.add(topic);
      return [{ share, topic }];
    })
    .slice(0, INVITED);
}
