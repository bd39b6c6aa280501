import type { Candidates } from '../../engine/asking/candidates';
import { MODEL } from '../../engine/model';
import type { TopicsItem } from '../../engine/quiz';
import { elementary, topicsAt } from '../../engine/topics';
import type { TopicId } from '../../engine/topic';

/** Simulated people pick one to so many topics, each number as often as any other. */
const MOST_DRAWN = 4;

/**
 * What somebody who thrives in a career picks, as the model has it [M16]: first whether its core is among so many picks, then
 * which of the others are. `chance` gives numbers from 0 to below 1.
 */
export function drawPicks(
  item: TopicsItem,
  careers: Candidates,
  row: number,
  chance: () => number,
): readonly TopicId[] {
  const { odds } = MODEL;
  const shown = item.options.map((option) => option.id);
  const [core = '', ...further] = topicsAt(careers, row);
  const many = 1 + Math.floor(chance() * Math.min(MOST_DRAWN, item.max, shown.length));
  const cores = draw(shown, (id) => (id === core ? odds.core : 1), many, chance);
  const hit = cores.includes(core);
  const others = shown.filter((id) => id !== core);
  const rest = draw(others, (id) => (further.includes(id) ? odds.further : 1), many - (hit ? 1 : 0), chance);
  return hit ? [core, ...rest] : rest;
}

/** So many of some, without putting any back: one after the other is taken with the probability that it has by its odds. */
function draw(
  from: readonly TopicId[],
  weightOf: (id: TopicId) => number,
  many: number,
  chance: () => number,
): readonly TopicId[] {
  const weights = from.map(weightOf);
  const taken: TopicId[] = [];
  from.forEach((id, at) => {
    const left = many - taken.length;
    if (left === 0) return;
    const later = weights.slice(at + 1);
    const share = ((weights[at] ?? 1) * elementary(later, left - 1)) / elementary(weights.slice(at), left);
    if (chance() < share) taken.push(id);
  });
  return taken;
}
