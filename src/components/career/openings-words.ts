import { formatThousands } from '../../i18n/format';
import { i18n } from '../../i18n/i18n';
import 'virtual:fitpath/messages/facts';

/** Thousands are published to a tenth, so that less than half of one is printed as none. */
const FEWEST = 0.05;

/** 14.2 thousand openings → "14,200"; 0 → "fewer than 50": none at all are never meant. */
export function openingsWords(thousands: number): string {
  return thousands < FEWEST
    ? i18n._('figure.fewerThan', { count: FEWEST * 1000 })
    : formatThousands(thousands);
}
