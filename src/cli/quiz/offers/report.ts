import { fieldName } from '../../../content/check/quiz/named-places';
import { MOST_CAREERS, type Offers } from '../../../engine/offers';
import { count } from '../summary';
import { textTable } from '../text-table';
import type { Shares } from './shares';

/** Who would be shown what, in words: a table of the offers, the most shown first, then what nobody offers. */
export function sharesReport({ name, offers }: Offers, shares: Shares): string {
  const { visitors, without, withoutFirst, unmet, size, unmetGroups } = shares;
  const percent = (many: number) => `${String(Math.round((100 * many) / visitors))}%`;
  const rows = [...shares.offers]
    .sort((a, b) => b.shown - a.shown)
    .map(({ offer, careers, shown, first }) => [
      `${offer.id} ${offer.title}`,
      String(careers),
      percent(shown),
      percent(first),
    ]);
  return [
    `${name}: ${count(offers.length, 'offer', 'offers')}, shown to ${String(visitors)} simulated visitors drawn from all careers alike`,
    'They answer as the model that ranks them supposes: this compares lists, and is no evidence about people.',
    '',
    textTable(['offer', 'careers', `for one of the first ${String(MOST_CAREERS)}`, 'first 3'], rows),
    '',
    `${percent(without)} are shown none, and ${percent(withoutFirst)} have none for their first three careers.`,
    `${String(unmet)} of ${String(size)} careers have no offer.`,
    ...(unmetGroups.length > 0
      ? [
          'No career of these groups has one:',
          ...unmetGroups.map((group) => `  ${group} ${fieldName(group)}`),
        ]
      : []),
  ].join('\n');
}
