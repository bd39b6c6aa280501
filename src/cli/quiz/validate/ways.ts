import type { Careers } from '../../../careers/career';
import { likelihood } from '../../../engine/likelihood';
import { MODEL, type Model } from '../../../engine/model';
import type { TraitEvidence } from '../../../engine/profile';
import type { Quiz } from '../../../engine/quiz';
import { saidIn } from '../../../engine/said';
import { topicsLog, type Picks } from '../../../engine/topics';
import type { TraitId } from '../../../engine/traits';
import { picksBy, type Field, type StandIn } from './fields';
import { pearson } from './interests';
import type { Person } from './people';
import { newStandings, type Standings } from './standings';

/** What a study has. */
export interface Study {
  readonly quiz: Quiz;
  readonly careers: Careers;
  /** The rows of the careers that the quiz ranks. */
  readonly rows: readonly number[];
  readonly traits: readonly TraitId[];
  readonly people: readonly Person[];
  readonly fields: readonly Field[];
  readonly standIns: readonly StandIn[];
}

const SLOPES = [0.6, 0.7, 0.8, 0.9, 1];
const ODDS = [
  { core: 10, further: 4 },
  { core: 20, further: 8 },
  { core: 50, further: 10 },
  { core: 100, further: 20 },
];
/** What may be chosen for people who had no say in it, and last what is shipped. */
const OF_TRAITS: readonly Model[] = [...SLOPES.map((slope) => ({ ...MODEL, slope })), MODEL];
const OF_TOPICS: readonly Model[] = [
  ...SLOPES.flatMap((slope) => ODDS.map((odds) => ({ ...MODEL, slope, odds }))),
  MODEL,
];

/** A way to rank with what its model may be; the last is the one that is shipped. */
export interface Tried {
  readonly models: readonly Model[];
  readonly standings: readonly Standings[];
}

export interface Ways {
  /** undefined where nobody picked any. */
  readonly topics: Tried | undefined;
  readonly traits: Tried;
  /** undefined where no items on interests were asked. */
  readonly pearson: Standings | undefined;
  readonly popularity: Standings;
}

/** Ranks the careers for everybody, in every way. */
export function rankAll(study: Study): Ways {
  const { quiz, careers, rows, people, fields } = study;
  const fresh = () => newStandings(people, fields);
  const said = people.map((person) => saidOf(study, person));
  const anyPicks = said.some(({ picks }) => picks);
  const ofTraits = OF_TRAITS.map(fresh);
  const ofTopics = (anyPicks ? OF_TOPICS : []).map(fresh);
  const byPearson = pearson(quiz, careers, rows, (item) =>
    people.some(({ session }) => session.responses.has(item)),
  );
  const ofPearson = fresh();
  const ofPopularity = fresh();
  const openings = Float64Array.from(rows, (row) => careers.openingShares[row] ?? 0);
  const topicsAdded = adder(careers, rows);

  said.forEach(({ evidence, picks }, person) => {
    const bySlope = new Map<number, Float64Array>();
    OF_TRAITS.forEach((model, at) => {
      const log = bySlope.get(model.slope) ?? likelihood(evidence, careers, rows, { model }).logLikelihood;
      bySlope.set(model.slope, log);
      ofTraits[at]?.enter(person, log);
    });
    const added = topicsAdded(picks);
    ofTopics.forEach(({ enter }, at) => {
      const { slope, odds } = OF_TOPICS[at] ?? MODEL;
      enter(person, added(bySlope.get(slope) ?? new Float64Array(rows.length), odds));
    });
    const { session } = people[person] ?? {};
    if (byPearson && session) ofPearson.enter(person, byPearson(session));
    ofPopularity.enter(person, openings);
  });

  const standings = (all: readonly ReturnType<typeof fresh>[]) => all.map((each) => each.standings);
  return {
    topics: anyPicks ? { models: OF_TOPICS, standings: standings(ofTopics) } : undefined,
    traits: { models: OF_TRAITS, standings: standings(ofTraits) },
    pearson: byPearson && ofPearson.standings,
    popularity: ofPopularity.standings,
  };
}

/** What somebody's answers say; of a study that asked no topics the picks come from other items. */
export function saidOf({ quiz, traits, standIns }: Study, { session }: Person) {
  const said = saidIn(quiz, session, traits);
  return standIns.length > 0 ? { ...said, picks: picksBy(standIns, session) } : said;
}

/**
 * Adds what was picked to the likelihood of the traits [M16], which is the same for careers of the same topics: worked out once
 * for each of these, and for each odds.
 */
function adder(careers: Careers, rows: readonly number[]) {
  const kinds = rows.map((row) => (careers.topics[row] ?? []).join());
  const firsts = [...new Set(kinds)].map((kind) => kinds.indexOf(kind));
  const kindOf = kinds.map((kind) => firsts.findIndex((first) => kinds[first] === kind));
  return (picks: Picks | undefined) => {
    const byOdds = new Map<Model['odds'], readonly number[]>();
    return (ofTraits: Float64Array, odds: Model['odds']): Float64Array => {
      if (!picks) return ofTraits;
      const logOf = topicsLog(picks, careers, odds);
      const logs = byOdds.get(odds) ?? firsts.map((first) => logOf(rows[first] ?? 0));
      byOdds.set(odds, logs);
      return ofTraits.map((log, career) => log + (logs[kindOf[career] ?? 0] ?? 0));
    };
  };
}

/** The evidence of everybody, for what is told of it alone. */
export function evidenceOfAll(study: Study): readonly (readonly TraitEvidence[])[] {
  return study.people.map((person) => saidOf(study, person).evidence);
}
