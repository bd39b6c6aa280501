import type { Item, Response } from '../../engine/quiz';
import { i18n } from '../../i18n/i18n';
import { agreeWords } from './words';
import 'virtual:fitpath/messages/answers';

/** What a response is called on the screen: the words that the person chose. */
export function responseWords(item: Item, response: Response | undefined): string {
  if (response === undefined) return i18n._('answer.none');
  if (response === null) return i18n._('answer.skipped');
  switch (item.type) {
    case 'agree':
      return agreeWords(Number(response));
    case 'slider':
      return i18n._('answer.slider', { value: Number(response), low: item.low, high: item.high });
    default: {
      const labels = [response].flat().map((id) => item.options.find((option) => option.id === id)?.label);
      if (labels.length === 0) return i18n._('answer.noneOfThese');
      const numbered = labels.map((label, at) => `${at + 1}. ${label ?? ''}`);
      return (item.type === 'rank' ? numbered : labels).join(', ');
    }
  }
}
