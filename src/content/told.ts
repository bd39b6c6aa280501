import type { Careers } from '../careers/career';
import { MAJOR_GROUPS, majorGroupOf, type MajorGroup } from '../careers/major-groups';
import type { Card } from './check/cards/card-schema';
import type { Guide } from './check/guide-schema';

/** A career by how a day in it begins. */
interface Taste {
  readonly soc: string;
  readonly name: string;
  /** The first sentence of its day. */
  readonly hook: string;
}

/** Which careers tell of a day, for who has not looked at any. */
export interface Told {
  /** How many of them there are, by field; fields without any are left out. */
  readonly fields: Readonly<Partial<Record<MajorGroup, number>>>;
  readonly tastes: readonly Taste[];
}

/** What is written of careers in one language. */
export interface Written {
  readonly language: string;
  readonly guides: readonly Pick<Guide, 'soc' | 'day'>[];
  readonly cards: readonly Pick<Card, 'soc' | 'guide'>[];
}

/** At a bedside, at a screen, on a building site and among animals: no two of one field. */
const TASTES = ['29-1141.00', '15-1212.00', '47-2031.00', '31-9096.00'];

/** Counts the careers that tell of a day, and gives some of them to taste; one whose day is not written is left out. */
export function toldOf({ language, guides, cards }: Written, careers: Careers): Told {
  const rows = [...careers.told];
  const inGroup = (group: MajorGroup) =>
    rows.filter((row) => majorGroupOf(careers.soc[row] ?? '') === group).length;
  const days = new Map([
    ...cards.map(({ soc, guide }) => [soc, guide?.day] as const),
    ...guides.map(({ soc, day }) => [soc, day] as const),
  ]);
  return {
    fields: Object.fromEntries(
      MAJOR_GROUPS.map((group) => [group, inGroup(group)] as const).filter(([, count]) => count > 0),
    ),
    tastes: TASTES.flatMap((soc) => {
      const day = days.get(soc);
      const name = careers.name[careers.row(soc) ?? -1];
      return day === undefined || name === undefined
        ? []
        : [{ soc, name, hook: firstSentence(day, language) }];
    }),
  };
}

function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}
