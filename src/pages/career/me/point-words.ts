import type { Careers } from '../../../careers/career';
import { madePoints, type MadePoint, type PointFigure } from '../../../careers/pros-and-cons';
import { openingsWords } from '../../../components/career/openings-words';
import { schoolingWords } from '../../../components/career/schooling-words';
import type { ShortGuide } from '../../../careers/details-file';
import type { Guide } from '../../../content/check/guide-schema';
import type { About } from '../../../engine/explain';
import { findTrait, type Traits } from '../../../engine/traits';
import { formatChange, formatDollars, formatThousands } from '../../../i18n/format';
import { i18n } from '../../../i18n/i18n';
import { capitalise } from '../../../result/reason-words';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

/** A good or hard side in words, and what it is about. */
export interface Point {
  readonly id: string;
  readonly text: string;
  /** Its figure in words, or what the guide says of it. */
  readonly detail?: string;
  readonly about: About;
  /** Where the work stands on the trait that it is about, 0–100. */
  readonly position?: number;
}

export interface Points {
  readonly pros: readonly Point[];
  readonly cons: readonly Point[];
  /** Who says so: a guide, a short one, or the figures by rule, because nobody has written them. */
  readonly from: 'guide' | 'short-guide' | 'figures';
}

/** The guide's good and hard sides, those of the short one, or those that the figures make. */
export function pointsOf(
  guide: Guide | undefined,
  short: ShortGuide | undefined,
  careers: Careers,
  row: number,
  traits: Traits,
): Points {
  const side = (pro: boolean): readonly Point[] => {
    if (guide) return guide[pro ? 'pros' : 'cons'];
    if (short) {
      const name = pro ? 'good' : 'hard';
      return short[name].map((point, at) => ({ ...point, id: `${name}-${String(at)}` }));
    }
    return madePoints(careers, row)
      .filter((point) => point.pro === pro)
      .map((point) => wordsOf(point, traits));
  };
  const placed = (pro: boolean) =>
    side(pro).map((point: Point): Point => {
      const { about } = point;
      const position = 'pole' in about ? careers.positions[about.trait]?.[row] : undefined;
      return { ...point, ...(position !== undefined && { position }) };
    });
  const from = guide ? 'guide' : short ? 'short-guide' : 'figures';
  return { pros: placed(true), cons: placed(false), from };
}

function wordsOf({ id, about, pro, value, group, half }: MadePoint, traits: Traits): Point {
  if ('trait' in about)
    return { id, about, text: `${capitalise(findTrait(traits, about.trait)[about.pole].work)}.` };
  const figure = i18n._(`point.${about.figure}.figure`, { figure: FIGURES[about.figure](value) });
  return {
    id,
    about: { figure: about.figure },
    text: i18n._(textId(about.figure, pro, half)),
    detail: group ? `${figure}, ${i18n._('glance.group', { group: group.title })}` : figure,
  };
}

const FIGURES: Readonly<Record<PointFigure, (value: number) => string>> = {
  pay: formatDollars,
  growth: formatChange,
  openings: openingsWords,
  jobs: formatThousands,
  education: (level) => schoolingWords(level, false),
};

function textId(figure: PointFigure, pro: boolean, half: true | undefined) {
  if (figure === 'jobs') return 'point.jobs.con';
  const side = pro ? 'pro' : 'con';
  return half && figure !== 'education'
    ? (`point.${figure}.half.${side}` as const)
    : (`point.${figure}.${side}` as const);
}
