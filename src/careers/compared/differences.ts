import type { Side } from '../../engine/explain';
import type { TraitId } from '../../engine/traits';
import type { Career } from '../career';
import type { Figure, Group } from '../figure';
import type { Position } from '../positions';

/** One of two careers, by its place. */
export type Place = 0 | 1;

/** How a figure of one career stands to that of another, as far as the published figures tell. */
export type Standing =
  /** `by`: how much more in the figures' unit, or at least so much where the higher one is "this much or more". */
  | { readonly kind: 'more'; readonly place: Place; readonly by: number; readonly atLeast: boolean }
  /** Within what SAME says. */
  | { readonly kind: 'same' }
  /** Both are known, and which is more is not: other units, "this much or more", or a wider group's figure. */
  | { readonly kind: 'apart' }
  /** One figure is published, for a group that both belong to. */
  | { readonly kind: 'one-group'; readonly group: Group }
  /** `known`: the only one with a figure; null where neither has one. */
  | { readonly kind: 'unknown'; readonly known: Place | null };

export interface Held<Value = number> {
  readonly figures: readonly [Figure<Value> | null, Figure<Value> | null];
  readonly standing: Standing;
}

/** An end of a trait whose words hold for a career. */
export interface End {
  readonly trait: TraitId;
  readonly pole: Side;
}

/** What tells two careers apart, and what they share. */
export interface Differences {
  readonly pay: Held;
  readonly schooling: Held<string>;
  readonly growth: Held;
  readonly openings: Held;
  /** The clearest first. */
  readonly both: readonly End[];
  /** Of each career, the ends that the other is far from, the farthest first. */
  readonly own: readonly [readonly End[], readonly End[]];
}

/** What counts as about the same: shares of the higher figure, and for growth points of its percents. */
export const SAME = { pay: 0.05, openings: 0.2, growth: 2 } as const;
/** A position so far from the average career is at an end. */
const AT_END = 15;
/** So far apart careers differ: one standard deviation. */
const FAR = 25;
/** So many ends are told. */
const MOST_ENDS = 2;

/** Holds two careers against each other. The other way round it finds the same, with the places changed. */
export function differences(
  pair: readonly [Career, Career],
  educationLevels: readonly string[],
): Differences {
  const [first, second] = pair;
  const hold = (
    figure: (career: Career) => Figure | null,
    isSame: (high: number, low: number) => boolean,
  ): Held => {
    const figures = [figure(first), figure(second)] as const;
    return { figures, standing: standing(pair, figures, isSame) };
  };
  const within = (share: number) => (high: number, low: number) => high - low <= share * high;
  return {
    pay: hold((career) => career.medianPay, within(SAME.pay)),
    schooling: schooling(pair, educationLevels),
    growth: hold(
      (career) => career.growth,
      (high, low) => high - low <= SAME.growth,
    ),
    openings: hold((career) => career.openings, within(SAME.openings)),
    ...endsOf(pair),
  };
}

function standing(
  pair: readonly [Career, Career],
  [a, b]: readonly [Figure | null, Figure | null],
  isSame: (high: number, low: number) => boolean,
): Standing {
  if (!a || !b) return { kind: 'unknown', known: a ? 0 : b ? 1 : null };
  const group = oneGroup(pair, [a, b]);
  if (group) return { kind: 'one-group', group };
  if (a.unit !== b.unit || (a.group ?? b.group)) return { kind: 'apart' };
  const place: Place = a.value >= b.value ? 0 : 1;
  const [high, low] = place === 0 ? [a, b] : [b, a];
  const by = high.value - low.value;
  if (low.atLeast || (high.atLeast && by === 0)) return { kind: 'apart' };
  if (!high.atLeast && isSame(high.value, low.value)) return { kind: 'same' };
  return { kind: 'more', place, by, atLeast: high.atLeast === true };
}

/** The group whose one figure both have: each is in it, or one is in that which the other gives its name to. */
function oneGroup(
  [first, second]: readonly [Career, Career],
  [a, b]: readonly [Figure<unknown>, Figure<unknown>],
): Group | undefined {
  const codes = [a.group?.code ?? first.soc.slice(0, 7), b.group?.code ?? second.soc.slice(0, 7)];
  return codes[0] === codes[1] && a.value === b.value ? (a.group ?? b.group) : undefined;
}

function schooling(pair: readonly [Career, Career], levels: readonly string[]): Held<string> {
  const figures = [pair[0].education, pair[1].education] as const;
  const [a, b] = figures.map(
    (figure) => figure && { ...figure, value: levels.indexOf(figure.value) },
  ) as unknown as [Figure | null, Figure | null];
  const found = standing(pair, [a, b], (high, low) => high === low);
  // Where only one learns on in paid training, neither has simply more or the same.
  const differ = pair[0].apprenticeship !== pair[1].apprenticeship;
  return { figures, standing: found.kind === 'same' && differ ? { kind: 'apart' } : found };
}

function endsOf([first, second]: readonly [Career, Career]): Pick<Differences, 'both' | 'own'> {
  const traits = Object.keys(first.positions).flatMap((trait) => {
    const [a, b] = [first.positions[trait], second.positions[trait]];
    return a && b ? [{ trait, a, b, gap: Math.abs(a.value - b.value) }] : [];
  });
  const both = traits
    .flatMap(({ trait, a, b }) => {
      const pole = poleOf(a);
      return pole && pole === poleOf(b) ? [{ trait, pole, clear: Math.min(offOf(a), offOf(b)) }] : [];
    })
    .sort((x, y) => y.clear - x.clear);
  const far = traits
    // An estimate tells nothing apart.
    .filter(({ a, b, gap }) => gap >= FAR && a.from !== 'related' && b.from !== 'related')
    .sort((x, y) => y.gap - x.gap);
  const ownOf = (position: (found: (typeof far)[number]) => Position) =>
    far.flatMap((found): End[] => {
      const pole = poleOf(position(found));
      // Nearer to the middle than the other, it has no end of its own to tell.
      return pole && !both.some(({ trait }) => trait === found.trait) ? [{ trait: found.trait, pole }] : [];
    });
  const told = (ends: readonly End[]) =>
    ends.slice(0, MOST_ENDS).map(({ trait, pole }): End => ({ trait, pole }));
  return { both: told(both), own: [told(ownOf(({ a }) => a)), told(ownOf(({ b }) => b))] };
}

const offOf = (position: Position) => Math.abs(position.value - 50);

/** The end at which a career stands, where its words hold and its place is no estimate. */
function poleOf(position: Position): Side | undefined {
  if (!position.said || position.from === 'related' || offOf(position) < AT_END) return undefined;
  return position.value > 50 ? 'high' : 'low';
}
