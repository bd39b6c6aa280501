import { areaName } from '../../components/career/publication-words';
import type { Details } from '../../careers/details';
import type { DetailTableId } from '../../careers/tables';
import { i18n } from '../../i18n/i18n';
import 'virtual:fitpath/messages/facts';

/** Whose figures a table gives, and its area, year and source: "all Financial Managers · United States, 2025, BLS". */
export function sourceLine(details: Details, id: DetailTableId): string {
  const { area, year, source } = details.tables[id];
  const from = i18n._('glance.note', { area: areaName(area), year, publisher: i18n._(`source.${source}`) });
  const group = details.group(id);
  return group ? `${i18n._('glance.group', { group: group.title })} · ${from}` : from;
}
