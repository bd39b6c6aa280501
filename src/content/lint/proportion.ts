import type { Item, Quiz } from '../../engine/quiz';
import { told } from '../check/words/told';
import type { Advice } from './advice';

/** Items a minute that people answer, at the least and at the most. */
const SLOWEST = 1;
const FASTEST = 30;
/** How many items an adaptive quiz asks everyone, unless it says [Q17]. */
const FIXED = 4;
/** Of schooling and pay what is less was meant in years, or by the hour. */
const LEAST = {
  training: [6, 'advice.months'],
  pay: [1000, 'advice.dollars'],
} as const;

/** What is out of all proportion, or stands there twice [L10]. */
export function proportionAdvice(quiz: Quiz): readonly Advice[] {
  return [
    ...paceAdvice(quiz),
    ...flowAdvice(quiz),
    ...twinAdvice(quiz.items),
    ...quiz.items.flatMap(limitAdvice),
  ];
}

function paceAdvice({ items, minutes, flow }: Quiz): readonly Advice[] {
  const asked = Math.min(items.length, flow.maxItems ?? items.length);
  const pace = asked / minutes;
  if (pace <= FASTEST && (pace >= SLOWEST || minutes <= 2)) return [];
  const about = Math.max(1, Math.round(asked / 8));
  return [{ path: ['minutes'], said: told('advice.pace', { minutes, asked, about }) }];
}

/** An end that is never reached, and a choice among nothing. */
function flowAdvice({ items, flow }: Quiz): readonly Advice[] {
  const { maxItems = 0, fixed = FIXED, order } = flow;
  const count = items.length;
  const most = told('advice.most-items', { most: maxItems, count });
  return [
    ...(maxItems > count ? [{ path: ['flow', 'maxItems'], said: most, needless: true } as const] : []),
    ...(order === 'adaptive' && fixed >= count
      ? [
          {
            path: ['flow', flow.fixed === undefined ? 'order' : 'fixed'],
            said: told('advice.nothing-to-choose', { fixed, count }),
          },
        ]
      : []),
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
      : [{ path: ['items', at, 'prompt'], said: told('advice.same-prompt', { id: twin }) }];
  });
}

function limitAdvice(item: Item, at: number): readonly Advice[] {
  if (item.type !== 'limit' || item.sets === 'state') return [];
  const [least, sentence] = LEAST[item.sets];
  return item.options.flatMap(({ value }, option) =>
    typeof value === 'number' && value > 0 && value < least
      ? [{ path: ['items', at, 'options', option, 'value'], said: told(sentence, { value }) }]
      : [],
  );
}
