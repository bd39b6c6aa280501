import type { Item, Response } from '../../engine/quiz';
import { addMessages, i18n } from '../../i18n/i18n';
import { messages } from '../../i18n/locales/en/items.po';

addMessages(messages);

/** What a response is called on the screen: the words that the person chose. */
export function responseWords(item: Item, response: Response | undefined): string {
  if (response === undefined) return i18n._('item.unanswered');
  if (response === null) return i18n._('item.skipped');
  if (item.type === 'agree') return agreeWords(Number(response));
  return item.options.find((option) => option.id === response)?.label ?? i18n._('item.unanswered');
}

/** 1–5 → "Not me at all" … "Exactly me" */
export function agreeWords(value: number): string {
  return i18n._(`agree.${value}`);
}
