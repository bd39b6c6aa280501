import { isObject, type Path } from '../find';
import { entriesOf, listOf, placed, type Placed } from './card-texts';

/** The texts of a card's short guide, as far as it has them, each with its place in the file. */
export interface GuideTexts {
  /** That of the card. */
  readonly soc: readonly Placed[];
  readonly path: Path;
  readonly day: readonly Placed[];
  readonly wayIn: readonly Placed[];
  /** What good and hard sides say in a few words, and then in a sentence. */
  readonly points: readonly Placed[];
  readonly details: readonly Placed[];
  /** What the sides of each list are about: "desk", or "pay". */
  readonly about: readonly (readonly Placed[])[];
  readonly sources: readonly Placed[];
}

/** The short guides in a file of cards of any shape. */
export function guideTexts(file: unknown): readonly GuideTexts[] {
  return entriesOf(file, 'cards').flatMap((card, at) => {
    const guide = isObject(card) ? card['guide'] : undefined;
    return isObject(card) && isObject(guide)
      ? [textsOf(guide, ['cards', at, 'guide'], placed(card['soc'], ['cards', at, 'soc']))]
      : [];
  });
}

function textsOf(guide: Readonly<Record<string, unknown>>, path: Path, soc: readonly Placed[]): GuideTexts {
  const sides = ['good', 'hard'].map((side) =>
    entriesOf(guide, side).map((point, at) => ({ point, at: [...path, side, at] })),
  );
  const texts = (key: string) =>
    sides.flat().flatMap(({ point, at }) => (isObject(point) ? placed(point[key], [...at, key]) : []));
  return {
    soc,
    path,
    day: placed(guide['day'], [...path, 'day']),
    wayIn: placed(guide['wayIn'], [...path, 'wayIn']),
    points: texts('text'),
    details: texts('detail'),
    about: sides.map((side) =>
      side.flatMap(({ point, at }) => {
        const about = isObject(point) ? point['about'] : undefined;
        return isObject(about)
          ? ['trait', 'figure'].flatMap((key) => placed(about[key], [...at, 'about', key]))
          : [];
      }),
    ),
    sources: listOf(guide, 'sources', path),
  };
}
