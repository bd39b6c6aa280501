import type { I18n } from '../../i18n/i18n';
import type { Career } from '../../careers/career';
import { extremes, widest } from '../../careers/compared/extremes';
import type { CompareCell, RowGroup } from './CompareTable';
import type { Profile } from '../../engine/profile';
import type { TraitId, Traits } from '../../engine/traits';
import 'virtual:fitpath/messages/compare';
import 'virtual:fitpath/messages/facts';

/** So many traits are shown where not all twenty are asked for. */
export const MOST_TRAITS = 5;

/** The traits in which the careers differ most, the widest difference first. */
export function differing(
  careers: readonly Career[],
  traits: Traits,
  most = MOST_TRAITS,
): readonly TraitId[] {
  const columns = traits.list.map(({ id }) => careers.map((career) => career.positions[id]?.value ?? 50));
  return widest(columns, most).flatMap((at) => traits.list[at]?.id ?? []);
}

/**
 * Where the careers stand on some traits. With a profile the one nearest to the person's score is marked, without one
 * the ends; neither where two are level or a place is an estimate.
 */
export function traitRows(
  i18n: I18n,
  careers: readonly Career[],
  only: readonly TraitId[],
  traits: Traits,
  profile: Profile | undefined,
): RowGroup {
  const rows = only.flatMap((id) => {
    const number = traits.list.findIndex((trait) => trait.id === id);
    const trait = traits.list[number];
    return trait ? [{ trait, number: number + 1 }] : [];
  });
  return {
    id: 'traits',
    title: i18n._('compare.group.traits'),
    rows: rows.map(({ trait, number }) => {
      const you = profile?.find((score) => score.trait === trait.id);
      const places = careers.map((career) => career.positions[trait.id]);
      const figures = places.map((place) => ({
        value: place ? (you ? -Math.abs(place.value - you.score) : place.value) : null,
        own: place?.from !== 'related',
      }));
      const ends = extremes(figures);
      return {
        id: trait.id,
        label: i18n._('compare.trait', { number, name: trait.name }),
        note: [
          i18n._('key.poles', { low: trait.low.pole, high: trait.high.pole }),
          ...(you ? [i18n._('compare.you', { score: Math.round(you.score) })] : []),
        ].join(' · '),
        cells: places.map((place, at): CompareCell => ({
          text: place ? String(Math.round(place.value)) : i18n._('figure.none'),
          note: place && place.from !== 'ratings' ? i18n._(`key.${place.from}`) : undefined,
          mark: markOf(i18n, ends[at] ?? null, you !== undefined),
        })),
      };
    }),
  };
}

function markOf(i18n: I18n, end: 'high' | 'low' | null, near: boolean): CompareCell['mark'] {
  if (!end) return undefined;
  if (near) return end === 'high' ? { sign: 'near', word: i18n._('compare.mark.nearest') } : undefined;
  return end === 'high'
    ? { sign: 'up', word: i18n._('compare.mark.highest') }
    : { sign: 'down', word: i18n._('compare.mark.lowest') };
}
