import { textTable } from '../text-table';
import type { overlapWithRelated } from './neighbours';
import type { Row } from './row';
import type { Settings } from './settings';
import type { Simulation } from './simulate';

/** The simulation as tables for people. */
export function report(
  { rows, comparisons }: Simulation,
  related: ReturnType<typeof overlapWithRelated>,
  { people, noise, seed }: Settings,
): string {
  return [
    `${people.toLocaleString('en')} simulated people for each pool, noise of one response ${noise} points, seed ${seed}.`,
    'They come from the same kind of model that ranks them, which favors it: this compares',
    'instruments, and is no evidence about people. ± is one standard error.',
    '',
    textTable(
      [
        'quiz',
        'style',
        'drawn',
        'slope',
        'topics',
        'careers',
        'items',
        'in top 10',
        'in top 50',
        'median rank',
        'most often first',
      ],
      rows.map(line),
    ),
    '',
    ...(comparisons.length === 0
      ? []
      : [
          'Items chosen one by one, against the same many in a fixed order, the same people answering: top 10',
          '',
          textTable(
            ['quiz', 'style', 'items', 'chosen', 'fixed', 'difference'],
            comparisons.map(({ quiz, style, items, chosen, fixed, difference, standardError }) => [
              quiz,
              yes(style),
              String(items),
              percent(chosen.top10),
              percent(fixed.top10),
              `${percent(difference)} ± ${percent(standardError)}`,
            ]),
          ),
          '',
        ]),
    `Of the careers nearest in the 20 traits, ${percent(related.overlap)}% are among those that O*NET calls related` +
      ` (by chance ${percent(related.chance)}%; ${related.careers} careers).`,
  ].join('\n');
}

function line({
  quiz,
  style,
  draw,
  slope,
  picks,
  pool,
  items,
  top10,
  top50,
  medianRank,
  mostOftenFirst,
  standardErrors: se,
}: Row): readonly string[] {
  return [
    quiz,
    yes(style),
    draw,
    String(slope),
    yes(picks),
    String(pool),
    items.toFixed(1).replace(/\.0$/, ''),
    `${percent(top10)} ± ${percent(se.top10)}%`,
    `${percent(top50)} ± ${percent(se.top50)}%`,
    `${String(medianRank)} ± ${String(se.medianRank)}`,
    `${percent(mostOftenFirst)}%`,
  ];
}

function yes(style: boolean): string {
  return style ? 'with' : 'without';
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
