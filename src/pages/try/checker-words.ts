import { worded, type Told } from '../../content/check/words/told';
import { i18n, type IdFrom, type ValuesOf } from '../../i18n/i18n';
import { inSource } from '../../i18n/in-source';
import 'virtual:fitpath/messages/check';

/** What is told in the language of the page; undefined where a sentence of it has no translation. */
export function inPageLanguage(what: Told): string | undefined {
  const english: string[] = [];
  const words = worded(what, (rule, values) => {
    const id = `check.${rule}` as IdFrom<'check.'>;
    if (inSource.has(id) || rule === 'said') english.push(rule);
    return i18n._(id, values as ValuesOf<IdFrom<'check.'>>);
  });
  return english.length === 0 ? words : undefined;
}
