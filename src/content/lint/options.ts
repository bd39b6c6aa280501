import { traitsOf, type Quiz } from '../../engine/quiz';
import { told } from '../check/words/told';
import type { Advice } from './advice';

/** Options of an item that have the same words, or mean the same for the result [L4]. */
export function optionAdvice(quiz: Quiz): readonly Advice[] {
  return quiz.items.flatMap((item, at) => {
    if (!('options' in item)) return [];
    const labels = new Map<string, string>();
    const meanings = new Map<string, string>();
    // Topics, and questions that only decide what follows: none of their options says anything of a trait.
    const isSilent = traitsOf(item).length === 0 && item.type !== 'limit';
    return item.options.flatMap((option, place) => {
      const path = ['items', at, 'options', place];
      const label = option.label.trim().toLowerCase();
      const meaning = isSilent ? undefined : meaningOf(option);
      const sameLabel = labels.get(label);
      const sameMeaning = meaning === undefined ? undefined : meanings.get(meaning);
      labels.set(label, sameLabel ?? option.id);
      if (meaning !== undefined) meanings.set(meaning, sameMeaning ?? option.id);
      const means = 'evidence' in option ? 'evidence' : 'value';
      return [
        ...(sameLabel === undefined
          ? []
          : [{ path: [...path, 'label'], said: told('advice.same-label', { id: sameLabel }) }]),
        ...(sameMeaning === undefined
          ? []
          : [{ path: [...path, means], said: told('advice.same-meaning', { id: sameMeaning }) }]),
      ];
    });
  });
}

/** What choosing an option comes to. */
function meaningOf(option: object): string | undefined {
  if ('evidence' in option) return JSON.stringify(Object.entries(option.evidence as object).sort());
  return 'value' in option ? JSON.stringify(option.value) : undefined;
}
