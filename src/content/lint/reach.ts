import { holds, type Answer, type Facts } from '../../engine/condition';
import type { Item, Quiz } from '../../engine/quiz';
import { told } from '../check/words/told';
import type { Advice } from './advice';
import { kindsOfAnswer, mentionsOf, type Mention } from './mentions';
import { kindsOfScores, widen, type Ranges, type Scores } from './score-range';

/** What matters of the way to an item: the answers that later conditions look at, and the fewest items asked on it. */
interface Way {
  readonly answers: ReadonlyMap<string, readonly Answer[] | null>;
  readonly asked: number;
}

/** Beyond so many ways to one item, or conditions tried in all, the walk is given up. */
const MOST_WAYS = 2_000;
const MOST_TRIES = 300_000;
/** And answers that ways carried to items, in all. */
const MOST_CARRIED = 3_000_000;

/**
 * Items that nobody is ever asked [L6]: all ways through a fixed quiz are walked, with one answer of each kind that
 * conditions tell apart. Scores are taken as free of the answers, so some items go unnoticed, but none is named wrongly;
 * a quiz with too many ways is left alone.
 */
export function reachAdvice(quiz: Quiz): readonly Advice[] {
  if (quiz.flow.order !== 'fixed') return [];
  const { maxItems = Infinity } = quiz.flow;
  const mentions = mentionsOf(quiz);
  const ranges: Ranges = new Map();
  const advice: Advice[] = [];
  let ways: readonly Way[] = [{ answers: new Map(), asked: 0 }];
  let tries = 0;
  let carried = 0;
  for (const [at, item] of quiz.items.entries()) {
    ways = ways.filter((way) => way.asked < maxItems);
    if (ways.length === 0) return [...advice, tooLate(at, quiz)];
    const scores = item.showIf ? kindsOfScores(item.showIf, ranges) : [];
    const mention = mentions.get(item.id);
    const kinds = mention ? kindsOfAnswer(item, mention) : [];
    tries += ways.length * Math.max(1, scores?.length ?? 0);
    carried += ways.reduce((sum, way) => sum + way.answers.size, 0);
    if (!scores || !kinds || tries > MOST_TRIES || carried > MOST_CARRIED) return advice;
    const steps = ways.map((way) => ({ way, ...truths(item, way, scores) }));
    if (!steps.some(({ on }) => on)) {
      advice.push({ path: ['items', at, 'showIf'], said: told('advice.unreached') });
    }
    const next = steps.flatMap(({ way, on, off }) => [
      ...(on ? [null, ...kinds].map((answer) => goOn(way, item, answer, 1)) : []),
      ...(off ? [goOn(way, item, null, 0)] : []),
    ]);
    ways = merged(next, at, mentions);
    if (ways.length > MOST_WAYS) return advice;
    widen(ranges, item);
  }
  return advice;
}

function tooLate(at: number, { items, flow }: Quiz): Advice {
  const rest = items.length - at;
  const most = Number(flow.maxItems);
  const said =
    rest === 1 ? told('advice.too-late', { most }) : told('advice.too-late-all', { count: rest - 1, most });
  return { path: ['items', at], said };
}

/** Whether an item can be asked on a way, and whether it can be left out. */
function truths(item: Item, { answers }: Way, scores: readonly Scores[]): { on: boolean; off: boolean } {
  const { showIf } = item;
  if (!showIf) return { on: true, off: false };
  const all = scores.map((score) => {
    const facts: Facts = {
      answers: (id) => answers.get(id) ?? [],
      answered: (id) => (answers.get(id) ?? null) !== null,
      score: (trait) => score.get(trait) ?? null,
    };
    return holds(showIf, facts) === true;
  });
  return { on: all.includes(true), off: all.includes(false) };
}

/** null: skipped, or not asked. */
function goOn(way: Way, item: Item, answer: readonly Answer[] | null, asked: number): Way {
  return { answers: new Map(way.answers).set(item.id, answer), asked: way.asked + asked };
}

/** Ways that no later condition tells apart become one. */
function merged(ways: readonly Way[], at: number, mentions: ReadonlyMap<string, Mention>): readonly Way[] {
  const found = new Map<string, Way>();
  for (const { answers, asked } of ways) {
    const kept = [...answers].filter(([id]) => (mentions.get(id)?.last ?? -1) > at);
    const key = JSON.stringify(kept);
    const fewest = Math.min(asked, found.get(key)?.asked ?? Infinity);
    found.set(key, { answers: new Map(kept), asked: fewest });
  }
  return [...found.values()];
}
