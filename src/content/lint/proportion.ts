import type { Item, Quiz } from '../../engine/quiz';
import type { Advice } from './advice';

/** Items a minute that people answer, at the least and at the most. */
const SLOWEST = 1;
const FASTEST = 30;
/** Of schooling and pay what is less was meant in years, or by the hour. */
const LEAST = {
  training: [6, 'months: 24 are two years'],
  pay: [1000, 'dollars a year: $20 an hour are 41600'],
} as const;

/** What is out of all proportion, or stands there twice [L10]. */
export function proportionAdvice(quiz: Quiz): readonly Advice[] {
  return [...paceAdvice(quiz), ...twinAdvice(quiz.items), ...quiz.items.flatMap(limitAdvice)];
}

function paceAdvice({ items, minutes, flow }: Quiz): readonly Advice[] {
  const asked = Math.min(items.length, flow.maxItems ?? items.length);
  const pace = asked / minutes;
  if (pace <= FASTEST && (pace >= SLOWEST || minutes <= 2)) return [];
  const about = Math.max(1, Math.round(asked / 8));
  return [
    {
      path: ['minutes'],
      message: `is ${minutes} for ${asked} questions; about ${about} would be what people need`,
    },
  ];
}

function twinAdvice(items: readonly Item[]): readonly Advice[] {
  const first = new Map<string, string>();
  return items.flatMap(({ id, prompt }, at) => {
    const words = prompt.trim().toLowerCase();
    const twin = first.get(words);
    first.set(words, twin ?? id);
    return twin === undefined
      ? []
      : [{ path: ['items', at, 'prompt'], message: `asks in the same words as the item "${twin}"` }];
  });
}

function limitAdvice(item: Item, at: number): readonly Advice[] {
  if (item.type !== 'limit' || item.sets === 'state') return [];
  const [least, counts] = LEAST[item.sets];
  return item.options.flatMap(({ value }, option) =>
    typeof value === 'number' && value > 0 && value < least
      ? [{ path: ['items', at, 'options', option, 'value'], message: `is ${value}; it counts ${counts}` }]
      : [],
  );
}
