import { i18n } from '../../i18n/i18n';
import { language, locale, source } from '../../i18n/language';
import 'virtual:fitpath/messages/facts';

const AREAS = {
  'United States': 'area.nation',
  '50 states and the District of Columbia': 'area.states',
} as const;

/** The area that figures are of, as the dataset names it; one that a newer release brings stays as it is. */
export function areaName(area: string): string {
  return Object.hasOwn(AREAS, area) ? i18n._(AREAS[area as keyof typeof AREAS]) : area;
}

const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A release as the dataset names it: "30.1", "2024–34", "May 2025", of which the last is a month in words. */
export function releaseName(release: string): string {
  if (language === source || !/^[A-Z][a-z]+ \d{4}$/.test(release)) return release;
  return month.format(new Date(`1 ${release} 12:00 UTC`));
}
