import type { I18n, IdFrom } from '../i18n/i18n';
import type { CareerList, Measure } from '../careers/lists';
import { findTrait, type TraitNames } from '../engine/traits';
import { formatChange, formatDollars, formatThousands } from '../i18n/format';
import 'virtual:fitpath/messages/facts';
import 'virtual:fitpath/messages/lists';

/** "Median pay a year: $70,000 or more; usual education: … or less; by median pay a year, highest first" */
export function ruleWords(i18n: I18n, { where, by, first }: CareerList, traits: TraitNames): string {
  const measure = (measured: Measure) => measureWords(i18n, measured, traits);
  const conditions = where.map((condition) =>
    'is' in condition
      ? i18n._(`rule.${condition.is}`)
      : 'atLeast' in condition
        ? i18n._('rule.atLeast', {
            measure: measure(condition),
            value: valueWords(i18n, condition, condition.atLeast),
          })
        : i18n._('rule.atMost', {
            measure: measure(condition),
            value: valueWords(i18n, condition, condition.atMost),
          }),
  );
  return [...conditions, i18n._(`rule.${first}`, { measure: measure(by) })].join('; ');
}

function measureWords(i18n: I18n, measure: Measure, traits: TraitNames): string {
  return 'trait' in measure
    ? i18n._('rule.trait', { trait: findTrait(traits, measure.trait).name })
    : i18n._(`rule.${measure.figure}`);
}

function valueWords(i18n: I18n, condition: Measure, value: number): string {
  if ('trait' in condition) return String(value);
  switch (condition.figure) {
    case 'medianPay':
      return formatDollars(value);
    case 'education':
      return i18n._(`education.${value}` as IdFrom<'education.'>);
    case 'growth':
      return formatChange(value);
    case 'openings':
      return formatThousands(value);
  }
}
