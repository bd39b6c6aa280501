import type { Candidates } from './asking/candidates';
import { MODEL } from './model';
import { pathOf } from './path';
import type { Quiz } from './quiz';
import type { Session } from './session';
import type { TopicId } from './topic';

/** What a person picked of the topics that they were shown, in any order. */
export interface Picks {
  readonly shown: readonly TopicId[];
  readonly picked: readonly TopicId[];
}

/** How likely what was picked is picked again when the item is taken anew, and what was not is left again. */
const KEPT = { picked: 0.8, left: 0.95 };

/** The picks of some topics among those that a quiz shows; undefined where that says nothing about careers [M16]. */
export function picksAmong(quiz: Quiz, ids: readonly TopicId[]): Picks | undefined {
  const item = quiz.items.find((candidate) => candidate.type === 'topics');
  const shown = item?.options.map((option) => option.id) ?? [];
  const picked = shown.filter((id) => ids.includes(id));
  return picked.length > 0 && quiz.focus === undefined ? { shown, picked } : undefined;
}

/** What a person picked in a quiz; undefined where nothing was picked, or the quiz is about one career [M16]. */
export function picksOf(quiz: Quiz, session: Session): Picks | undefined {
  const item = pathOf(quiz, session).find((candidate) => candidate.type === 'topics');
  const picked = item && session.responses.get(item.id);
  return Array.isArray(picked) ? picksAmong(quiz, picked as readonly TopicId[]) : undefined;
}

/** The topics of a career that were picked, its core first [M16]. */
export function sharedTopics(picks: Picks | undefined, careers: Candidates, row: number): readonly TopicId[] {
  return topicsAt(careers, row).filter((id) => picks?.picked.includes(id));
}

/** The topics of a career, its core first. */
export function topicsAt({ topicIds = [], topics = [] }: Candidates, row: number): readonly TopicId[] {
  return (topics[row] ?? []).map((place) => topicIds[place] ?? '');
}

/**
 * By how much likelier than by chance a career's people make these picks, as a logarithm, given how many they make [M16]:
 * first whether its core is among them, then which of the others are. Each is a draw without replacement by odds, with the
 * elementary symmetric polynomials e_k as norms. Apart, so that a pick of its core lifts no other career more.
 */
export function topicsLog(picks: Picks, careers: Candidates, odds = MODEL.odds): (row: number) => number {
  const [n, k] = [picks.shown.length, picks.picked.length];
  const known = new Map<string, number>();
  return (row) => {
    const [core = '', ...others] = topicsAt(careers, row);
    const isShown = picks.shown.includes(core);
    const hit = picks.picked.includes(core);
    const further = others.filter((id) => picks.shown.includes(id));
    const hits = further.filter((id) => picks.picked.includes(id)).length;
    const key = [isShown, hit, further.length, hits].join();
    const found =
      known.get(key) ??
      (isShown ? drawLog(n, k, 1, hit ? 1 : 0, odds.core) : 0) +
        drawLog(n - (isShown ? 1 : 0), k - (hit ? 1 : 0), further.length, hits, odds.further);
    known.set(key, found);
    return found;
  };
}

/** Of k drawn of n, m of which have these odds and the rest 1, `hits` are of the m: ln of odds^hits · C(n, k)/e_k. */
function drawLog(n: number, k: number, m: number, hits: number, odds: number): number {
  const weights = (of: number) => Array.from({ length: n }, (_, at) => (at < m ? of : 1));
  return hits * Math.log(odds) + Math.log(elementary(weights(1), k) / elementary(weights(odds), k));
}

/** The elementary symmetric polynomial e_k: the sum of the products of every k of the weights. */
export function elementary(weights: readonly number[], k: number): number {
  const sums = [1, ...Array.from({ length: k }, () => 0)];
  for (const weight of weights)
    for (let many = k; many > 0; many--) sums[many] = (sums[many] ?? 0) + weight * (sums[many - 1] ?? 0);
  return sums[k] ?? 0;
}

/**
 * The variance of the difference of two careers' logarithms when the item is taken anew [M16]: a pick comes again with .8, and
 * what was left is left again with .95.
 */
export function topicsVariance(
  picks: Picks,
  careers: Candidates,
  odds = MODEL.odds,
): (a: number, b: number) => number {
  const logs = (row: number) => {
    const [core, ...further] = topicsAt(careers, row);
    return (id: TopicId) => Math.log(id === core ? odds.core : further.includes(id) ? odds.further : 1);
  };
  return (a, b) => {
    const [one, other] = [logs(a), logs(b)];
    let variance = 0;
    for (const id of new Set([...topicsAt(careers, a), ...topicsAt(careers, b)])) {
      if (!picks.shown.includes(id)) continue;
      const kept = picks.picked.includes(id) ? KEPT.picked : KEPT.left;
      variance += kept * (1 - kept) * (one(id) - other(id)) ** 2;
    }
    return variance;
  };
}
