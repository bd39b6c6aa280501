import { i18n, type IdFrom } from '../../i18n/i18n';
import 'virtual:fitpath/messages/items';

/** 1–5 → "Not me at all" … "Exactly me" */
export function agreeWords(value: number): string {
  return i18n._(`agree.${value}` as IdFrom<'agree.'>);
}
