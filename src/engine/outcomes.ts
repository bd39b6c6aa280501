import type { Candidates } from './asking/candidates';
import { holds } from './condition';
import { poolRows } from './match';
import { factsAfter } from './path';
import type { Outcome, Quiz } from './quiz';
import type { Session } from './session';
import type { TopicId } from './topic';
import type { TraitId } from './traits';

/** Where an outcome stands on a trait of which neither it nor the career that it is like says anything. */
const AVERAGE = 50;

/** Whether outcomes cannot be ranked without the careers: some stand where a career stands. */
export function needsCareers({ outcomes }: Quiz): boolean {
  return outcomes === undefined || outcomes.some(({ like, careers }) => like !== undefined || careers);
}

/** No career, on the traits and topics that there are: what outcomes are ranked beside that need none, or that have to do without. */
export function noCareers(traits: readonly TraitId[], topicIds: readonly TopicId[]): Candidates {
  return {
    ...{ soc: [], title: [], topicIds, topics: [] },
    positions: Object.fromEntries(traits.map((trait) => [trait, []])),
  };
}

/**
 * What a quiz ranks: the careers, or its outcomes in their place [Q20]. Row i is the outcome of that index; it stands where it says,
 * else where the career stands that it is like, else at 50. Without the careers only what it says counts.
 */
export function candidatesOf(quiz: Pick<Quiz, 'outcomes'>, careers: Candidates): Candidates {
  const { outcomes } = quiz;
  if (!outcomes) return careers;
  const like = outcomes.map((outcome) =>
    outcome.like === undefined ? -1 : careers.soc.indexOf(outcome.like),
  );
  const own = outcomes.flatMap(({ stands = {} }) => Object.keys(stands));
  const traits = [...new Set([...Object.keys(careers.positions), ...own])];
  const column = (trait: TraitId) =>
    outcomes.map(
      ({ stands = {} }, at) => stands[trait] ?? careers.positions[trait]?.[like[at] ?? -1] ?? AVERAGE,
    );
  const unsaid = (trait: TraitId) =>
    new Set(
      outcomes.flatMap(({ stands = {} }, at) =>
        stands[trait] === undefined && careers.unsaid?.[trait]?.has(like[at] ?? -1) ? [at] : [],
      ),
    );
  const { topicIds = [] } = careers;
  return {
    soc: outcomes.map(({ id }) => id),
    title: outcomes.map(({ title }) => title),
    positions: Object.fromEntries(traits.map((trait) => [trait, column(trait)])),
    unsaid: Object.fromEntries(traits.map((trait) => [trait, unsaid(trait)])),
    topicIds,
    topics: outcomes.map(
      ({ topics }, at) =>
        topics?.map((id) => topicIds.indexOf(id)).filter((place) => place >= 0) ??
        careers.topics?.[like[at] ?? -1] ??
        [],
    ),
  };
}

/** The rows of what a quiz ranks: its pool, or of its outcomes all but those that were left out. */
export function rankedRows(
  { pool, outcomes }: Pick<Quiz, 'pool' | 'outcomes'>,
  { soc }: Pick<Candidates, 'soc'>,
  left: readonly number[] = [],
): readonly number[] {
  return outcomes ? outcomes.flatMap((_, row) => (left.includes(row) ? [] : [row])) : poolRows(pool, soc);
}

/**
 * Places of the outcomes that are not for who answered so, since their `onlyIf` does not hold [Q20]; undefined for none. What later
 * answers could still change leaves nothing out.
 */
export function leftOut(quiz: Quiz, session: Session): readonly number[] | undefined {
  if (!quiz.outcomes?.some(({ onlyIf }) => onlyIf)) return undefined;
  const facts = factsAfter(quiz, session);
  const isOut = ({ onlyIf }: Outcome) => onlyIf !== undefined && holds(onlyIf, facts) === false;
  const left = quiz.outcomes.flatMap((outcome, place) => (isOut(outcome) ? [place] : []));
  return left.length > 0 ? left : undefined;
}
