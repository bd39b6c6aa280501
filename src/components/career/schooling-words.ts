import { i18n, type IdFrom } from '../../i18n/i18n';
import 'virtual:fitpath/messages/facts';

/** "High school diploma, then a paid apprenticeship": the usual education by its place among the levels, and what comes with it. */
export function schoolingWords(level: number, apprenticeship: boolean): string {
  const education = i18n._(`education.${level}` as IdFrom<'education.'>);
  return apprenticeship ? i18n._('facts.apprenticeship', { education }) : education;
}
