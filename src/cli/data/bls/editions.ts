import type { Edition } from '../../../careers/tables';
import { periodOf, RELEASES } from '../releases';

const { file: folder, editions } = RELEASES['earlier-projections'];
const { from, to, period } = RELEASES.projections;

/** An earlier edition of the projections and how its codes differ from today's. */
export interface EarlierEdition {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly codes: keyof typeof editions;
}

/** The latest year of which the number of jobs is known. */
export const LATEST = from;

/** Oldest first. */
export const EARLIER: readonly EarlierEdition[] = (['soc-2010', 'hybrid', 'soc-2018'] as const).flatMap(
  (codes) => editions[codes].map((first) => earlier(first, codes)),
);

function earlier(first: number, codes: EarlierEdition['codes']): EarlierEdition {
  const last = first + 10;
  return { file: `${folder}/${String(first)}-${String(last).slice(2)}.tsv`, from: first, to: last, codes };
}

/** With the year and the caveats that hold for every career of the edition. */
export function editionOf(edition: EarlierEdition): Edition {
  const observed = Math.min(edition.to, LATEST);
  const caveats: Edition['caveats'][number][] = [];
  if (edition.codes !== 'soc-2018') caveats.push('reclassified');
  // The survey behind the base years was estimated in a new way from 2021 on.
  if (edition.from < 2021 && observed >= 2021) caveats.push('survey-changed-2021');
  if (edition.from <= 2021 && observed >= 2020) caveats.push('pandemic');
  return { id: periodOf(edition), from: edition.from, to: edition.to, observed, caveats };
}

export const CURRENT: Edition = { id: period, from, to, observed: LATEST, caveats: [] };
