import type { Quiz } from '../../engine/quiz';
import type { Advice } from './advice';

/** Options of an item that have the same words, or mean the same for the result [L4]. */
export function optionAdvice(quiz: Quiz): readonly Advice[] {
  return quiz.items.flatMap((item, at) => {
    if (!('options' in item)) return [];
    const labels = new Map<string, string>();
    const meanings = new Map<string, string>();
    return item.options.flatMap((option, place) => {
      const path = ['items', at, 'options', place];
      const label = option.label.trim().toLowerCase();
      const meaning = JSON.stringify(
        'evidence' in option ? Object.entries(option.evidence).sort() : option.value,
      );
      const sameLabel = labels.get(label);
      const sameMeaning = meanings.get(meaning);
      labels.set(label, sameLabel ?? option.id);
      meanings.set(meaning, sameMeaning ?? option.id);
      const means = 'evidence' in option ? 'evidence' : 'value';
      return [
        ...(sameLabel === undefined
          ? []
          : [{ path: [...path, 'label'], message: `reads the same as the option "${sameLabel}"` }]),
        ...(sameMeaning === undefined
          ? []
          : [{ path: [...path, means], message: `is the same as that of the option "${sameMeaning}"` }]),
      ];
    });
  });
}
