import type { ShortGuide } from '../../careers/details-file';
import type { Guide } from '../../content/check/guide-schema';
import { i18n } from '../../i18n/i18n';
import 'virtual:fitpath/messages/career';

/**
 * What stands below the title where a career's page is found or its link is shown: what they do, and of a guide or a short one a good
 * and a hard side, so that the words under a shared link tell of this one career, whose picture is its whole field's.
 */
export function descriptionOf(
  line: string,
  guide: Pick<Guide, 'summary' | 'pros' | 'cons'> | undefined,
  short: Pick<ShortGuide, 'good' | 'hard'> | undefined,
): string {
  const [[good], [hard]] = guide ? [guide.pros, guide.cons] : [short?.good ?? [], short?.hard ?? []];
  if (!good || !hard) return guide?.summary ?? i18n._('career.head.description', { line });
  return i18n._('career.head.told', { line: guide?.summary ?? line, good: good.text, hard: hard.text });
}
