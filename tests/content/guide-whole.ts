import type { Careers } from '../../src/careers/career';
import type { Guide } from '../../src/content/check/guide-schema';
import { ownTexts } from './guide-texts';

/** The fewest entries of each list in a guide that tells a career whole [G6]. */
const FEWEST = {
  ...{ tasks: 5, places: 3, pros: 5, cons: 4, questions: 5 },
  ...{ highSchool: 3, qualities: 4, related: 4, sources: 2 },
} as const;
/** What search engines show of a description. */
const LONGEST_SUMMARY = 160;
/** The fewest words of a guide that tells enough. */
const FEWEST_WORDS = 1000;

/** What a guide lacks to be whole [G6]. */
export function lacking(guide: Guide): readonly string[] {
  const lists = Object.entries(FEWEST) as [keyof typeof FEWEST, number][];
  const words = ownTexts(guide).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const shortest = guide.paths.ways.filter((way) => way.kind === 'shortest').length;
  const related = guide.related.map((own) => own.soc);
  return [
    ...lists.flatMap(([key, fewest]) =>
      guide[key].length < fewest
        ? [`${key}: ${String(guide[key].length)} of at least ${String(fewest)}`]
        : [],
    ),
    ...guide.sources.flatMap(({ year }, at) =>
      /\b(?:19|20)\d\d\b/.test(String(year)) ? [] : [`sources[${String(at)}].year: "${year}" is no year`],
    ),
    ...(guide.summary.length > LONGEST_SUMMARY
      ? [`summary: ${String(guide.summary.length)} characters of at most ${String(LONGEST_SUMMARY)}`]
      : []),
    ...(words < FEWEST_WORDS ? [`${String(words)} words of at least ${String(FEWEST_WORDS)}`] : []),
    ...(shortest === 1 ? [] : [`paths.ways: ${String(shortest)} of kind "shortest", not one`]),
    ...(related.includes(guide.soc) ? ['related: names the career itself'] : []),
    ...(new Set(related).size < related.length ? ['related: names a career twice'] : []),
  ];
}

/**
 * Pros and cons about an end of a trait where the career does not stand [G4]: `high` wants a position of 40 or more, `low` of
 * 60 or less. Else the same page would say that the work is at a desk and that it is not.
 */
export function contradictions(guide: Guide, careers: Pick<Careers, 'positions' | 'row'>): readonly string[] {
  const row = careers.row(guide.soc) ?? -1;
  return (['pros', 'cons'] as const).flatMap((list) =>
    guide[list].flatMap(({ about }, at) => {
      if (!('pole' in about)) return [];
      const position = guide.positions[about.trait]?.value ?? careers.positions[about.trait]?.[row] ?? 50;
      const wrong = about.pole === 'high' ? position < 40 : position > 60;
      const place = `${list}[${String(at)}].about`;
      return wrong
        ? [
            `${place}: the ${about.pole} end of "${about.trait}", but the career stands at ${String(position)}`,
          ]
        : [];
    }),
  );
}

/** Figures in words that the page shows from the dataset, so that they would soon differ [G6]: dollars, jobs, openings, growth. */
export function staleFigures(
  guide: Guide,
  careers: Pick<Careers, 'jobs' | 'growth' | 'openings' | 'row'>,
): readonly string[] {
  const row = careers.row(guide.soc) ?? -1;
  const { positions: _, ...told } = guide;
  const counts = [careers.jobs[row], careers.openings[row]].flatMap((thousands) =>
    typeof thousands === 'number' ? [Math.round(thousands * 1000).toLocaleString('en-US')] : [],
  );
  const growth = careers.growth[row];
  const percents =
    typeof growth === 'number' ? [`${String(Math.round(growth))} percent`, `${String(growth)} percent`] : [];
  return ownTexts(told).flatMap(({ path, text }) => {
    const dollars = /\$\d[\d,.]*\d/.exec(text)?.[0];
    const found = [dollars, ...[...counts, ...percents].filter((own) => standsIn(text, own))];
    return found.flatMap((own) => (own === undefined ? [] : [`${path}: "${own}"; the page shows it`]));
  });
}

/** Whether a number stands in a text, not as the end of a longer one. */
function standsIn(text: string, number: string): boolean {
  const at = text.indexOf(number);
  return at >= 0 && !/[\d.,]/.test(text.charAt(at - 1));
}
