import { expect, it } from 'vitest';
import * as format from '../../src/i18n/format';
import { formatMoment } from '../../src/i18n/format-moment';
import { language, locale } from '../../src/i18n/language';

it('writes in the language of the page, as the United States do', () => {
  expect([language, locale]).toEqual(['en', 'en-US']);
});

it('writes money, counts and shares', () => {
  expect(format.formatDollars(51_140)).toBe('$51,140');
  expect(format.formatHourly(24.5)).toBe('$24.50');
  expect(format.formatThousands(194.8)).toBe('194,800');
  expect(format.formatCount(1_693_800)).toBe('1,693,800');
  expect(format.formatTenths(12)).toBe('12.0');
  expect([7.1, -5, 0].map(format.formatChange)).toEqual(['+7.1%', '−5%', '0%']);
  expect([97.2, 99.8].map(format.formatPercent)).toEqual(['97%', '99%']);
});

it('writes days and moments by the device’s clock', () => {
  const at = new Date(2026, 10, 22, 8, 15).getTime();
  expect(format.formatDate(at)).toBe('November 22, 2026');
  expect(formatMoment(at).replace(/\s/g, ' ')).toBe('Nov 22, 2026, 8:15 AM');
});
