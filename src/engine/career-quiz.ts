import type { AgreeItem, Item, Quiz } from './quiz';
import type { TraitId } from './traits';

/** The address and the name of a career's own quiz: `fit/29-2072.00`. */
export const fitId = (soc: string): string => `fit/${soc}`;

/** What an author writes of the quizzes that are made: `{career}` stands for the career's title. */
export interface FitTemplate {
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
}

/** How many items a career's own quiz asks. */
export const FIT_ITEMS = 10;

/**
 * A career's own quiz, made from the bank [F1–F3]: one `agree` item on each of the ten traits that say most about the
 * career, those farthest from the average of 50, half of them (where it has as many) from either pole. The keys alternate,
 * so that about half of the items mean less when agreed with.
 */
export function fitQuiz(
  template: FitTemplate,
  career: {
    readonly soc: string;
    readonly title: string;
    readonly positions: Readonly<Record<TraitId, number>>;
  },
  bank: readonly Item[],
): Quiz {
  const items = tellingTraits(career.positions).flatMap((trait, at) => {
    const about = bank.filter((item) => isAbout(item, trait));
    const key = at % 2 === 0 ? 1 : -1;
    return about.find((item) => item.measures[trait] === key) ?? about[0] ?? [];
  });
  const fill = (text: string) => text.replaceAll('{career}', career.title);
  return {
    id: fitId(career.soc),
    version: template.version,
    minutes: template.minutes,
    title: fill(template.title),
    summary: fill(template.summary),
    pool: 'all',
    focus: career.soc,
    flow: { order: 'fixed' },
    items,
  };
}

/** The ten traits that say most about positions, the farthest from 50 first, balanced between both poles [F1]. */
function tellingTraits(positions: Readonly<Record<TraitId, number>>): readonly TraitId[] {
  const far = Object.entries(positions)
    .map(([trait, position]) => ({ trait, gap: position - 50 }))
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  const high = far.filter(({ gap }) => gap > 0).slice(0, FIT_ITEMS / 2);
  const low = far.filter(({ gap }) => gap < 0).slice(0, FIT_ITEMS / 2);
  const both = [...high, ...low];
  const rest = far.filter((trait) => !both.includes(trait)).slice(0, FIT_ITEMS - both.length);
  return far.filter((trait) => both.includes(trait) || rest.includes(trait)).map(({ trait }) => trait);
}

function isAbout(item: Item, trait: TraitId): item is AgreeItem {
  return item.type === 'agree' && trait in item.measures && Object.keys(item.measures).length === 1;
}
