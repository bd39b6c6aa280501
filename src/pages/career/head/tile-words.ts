import type { Figure } from '../../../careers/figure';
import { FAST } from '../../../careers/pros-and-cons';
import { formatDollars } from '../../../i18n/format';
import { i18n } from '../../../i18n/i18n';
import 'virtual:fitpath/messages/career';

/** Percent in ten years from which jobs grow about as fast as all jobs do, or shrink as fast. */
const MARKED = 3;

/** 50,620 a year → "$51,000", 24.28 an hour → "$24": as one says it. The exact figure stands with its source further down. */
export function roundPay({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  return formatDollars(unit === 'dollars-an-hour' ? Math.round(value) : Math.round(value / 1000) * 1000);
}

/** What becomes of the number of jobs in ten years, in two or three words: less than none always shrinks. */
export function growthWords(percent: number): string {
  if (percent >= FAST) return i18n._('growth.fast');
  if (percent >= MARKED) return i18n._('growth.some');
  if (percent > 0) return i18n._('growth.slow');
  if (percent === 0) return i18n._('growth.none');
  return i18n._(percent > -MARKED ? 'growth.slowFall' : 'growth.fall');
}
