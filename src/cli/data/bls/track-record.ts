import type { RecordEntry } from '../../../careers/details-file';
import type { Crosswalk } from './crosswalk';
import { editionOf, LATEST } from './editions';
import type { History, Said } from './history';
import type { Published } from './published';

/** What the track record of all careers is made of. */
export interface RecordSources {
  readonly history: readonly History[];
  readonly crosswalk: Crosswalk;
  readonly published: ReadonlyMap<string, Published>;
  /** Thousands of jobs in the latest year, by the code under which they are published. */
  readonly jobs: ReadonlyMap<string, number | null>;
}

/**
 * The record of the occupation that is published under `code`: what every earlier edition said and what happened, or
 * why the two cannot be compared. Only codes that map one to one are scored. Where an occupation was divided or
 * merged, the people whom the edition counted are today between the occupations that come from them alone and all that
 * have any of them; where even that is unknown, nothing is said.
 */
export function recordOf(code: string, sources: RecordSources): readonly RecordEntry[] {
  return sources.history.map((history) => {
    const edition = editionOf(history.edition);
    const compared = compare(code, history, observedIn(edition.observed, sources), sources);
    return { edition: edition.id, ...compared };
  });
}

type Jobs = (code: string) => number | undefined;
type Compared = DistributiveOmit<RecordEntry, 'edition'>;
type DistributiveOmit<Type, Key extends PropertyKey> = Type extends unknown ? Omit<Type, Key> : never;

/** Jobs in a year in today's occupations: the current edition's first year, or an edition with today's codes. */
function observedIn(year: number, { history, jobs }: RecordSources): Jobs {
  if (year === LATEST) return (code) => jobs.get(code) ?? undefined;
  const then = history.find(({ edition }) => edition.from === year && edition.codes === 'soc-2018');
  return (code) => then?.byCode.get(code)?.base;
}

function compare(
  code: string,
  { edition, byCode }: History,
  observed: Jobs,
  sources: RecordSources,
): Compared {
  if (edition.codes === 'soc-2010') return compareAcross(code, byCode, observed, sources);
  const said = byCode.get(code);
  const now = observed(code);
  if (edition.codes === 'hybrid' && !sameInBoth(code, sources)) return { unscored: 'codes-changed' };
  if (!said || now === undefined) return { unscored: 'not-published' };
  return { base: said.base, projected: said.projected, observed: now };
}

/** Whether a code of the edition between the two classifications can mean only today's occupation. */
function sameInBoth(code: string, { crosswalk: { to2018, to2010 } }: RecordSources): boolean {
  const olds = to2010.get(code);
  if (olds === undefined) return false;
  return !to2018.has(code) || (isOnly(olds, code) && isOnly(to2018.get(code), code));
}

/** An edition in SOC 2010 against what is counted in SOC 2018. */
function compareAcross(
  code: string,
  byCode: ReadonlyMap<string, Said>,
  observed: Jobs,
  { crosswalk: { to2018, to2010 }, published }: RecordSources,
): Compared {
  const olds = new Set(membersOf(code, published).flatMap((member) => [...(to2010.get(member) ?? [])]));
  const news = new Set([...olds].flatMap((old) => [...(to2018.get(old) ?? [])]));
  const said = [...olds].sort().map((old) => ({ code: old, ...byCode.get(old) }));
  const [first] = said;
  if (!first || !said.every(isPublished)) return { unscored: 'not-published' };
  const base = tenths(said.map((entry) => entry.base ?? 0));
  const projected = tenths(said.map((entry) => entry.projected ?? 0));
  const former = said.map((entry) => ({ code: entry.code, title: entry.title ?? entry.code }));

  const now = observed(code);
  if (olds.size === 1 && isOnly(news, code)) {
    if (now === undefined) return { unscored: 'not-published' };
    return { base, projected, observed: now, ...(first.code !== code && { former }) };
  }
  // The present occupations under the codes that are published: some cover several of the classification.
  const units = new Set([...news].map((member) => published.get(member)?.projections ?? member));
  const counted = [...units].map((unit) => {
    const members = membersOf(unit, published);
    const whole = members.every((member) => [...(to2010.get(member) ?? [])].every((old) => olds.has(old)));
    return { jobs: observed(unit), whole };
  });
  if (counted.some(({ jobs }) => jobs === undefined)) return { unscored: 'codes-changed' };
  const low = tenths(counted.map(({ jobs = 0, whole }) => (whole ? jobs : 0)));
  const high = tenths(counted.map(({ jobs = 0 }) => jobs));
  return low === 0 ? { unscored: 'codes-changed' } : { base, projected, between: [low, high], former };
}

/** The SOC 2018 occupations that are published under a code. */
function membersOf(code: string, published: ReadonlyMap<string, Published>): readonly string[] {
  const members = [...published].filter(([, { projections }]) => projections === code).map(([soc]) => soc);
  return members.length > 0 ? members : [code];
}

function isPublished(entry: { readonly base?: number }): boolean {
  return entry.base !== undefined;
}

function isOnly(codes: ReadonlySet<string> | undefined, code: string): boolean {
  return codes?.size === 1 && codes.has(code);
}

/** A sum of figures with one decimal, which binary fractions would blur. */
function tenths(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 10) / 10;
}
