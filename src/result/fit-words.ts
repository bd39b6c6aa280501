import type { I18n } from '../i18n/i18n';
import type { Match } from '../engine/match';
import { formatPercent } from '../i18n/format';
import 'virtual:fitpath/messages/browse';

/** How a career fits; those that the answers cannot tell from the best share one word, for a number would tell them apart. */
export function fitWords(i18n: I18n, match: Match): string {
  return match.tied ? i18n._('browse.fitTied') : i18n._('browse.fit', { percent: formatPercent(match.fit) });
}
