import type { Answer, Answers, Ask } from '../../../content/import/imported';
import { suggestedTrait } from '../../../content/import/with-answers';
import type { TraitId, TraitName } from '../../../engine/traits';

/** What stands in the select of a scale that is to be left out; no trait is called so. */
export const LEAVE = 'leave out';
/** How far from the middle an outcome stands at a pole that somebody names for it. */
const AT_POLE = 40;

/** An end of a trait, as one value of a select: `desk+`. */
export const poleOf = (trait: TraitId, key: 1 | -1) => `${trait}${key === 1 ? '+' : '-'}`;

/** What a person picked for one ask. */
export interface Picked {
  /** The id of a trait, `LEAVE`, or nothing yet. */
  readonly trait: string;
  readonly key: 1 | -1;
  /** Of an outcome: ends of traits, empty where none was picked. */
  readonly poles: readonly string[];
  readonly like: string;
}

/** What stands in the form at first: a trait only where the scale bears its name, and options without a say. */
export function firstPicked({ scale, about }: Ask, traits: readonly TraitName[]): Picked {
  const suggested = about === 'outcome' ? undefined : suggestedTrait(scale, traits);
  const trait = suggested ?? (about === 'options' ? LEAVE : '');
  return { trait, key: 1, poles: ['', '', ''], like: '' };
}

/** The answers to all asks. */
export function answersOf(asks: readonly Ask[], picked: readonly Picked[]): Answers {
  return Object.fromEntries(
    asks.map(({ scale, about }, at): [string, Answer] => {
      const { trait = LEAVE, key = 1, poles = [], like = '' } = picked[at] ?? {};
      if (about !== 'outcome') return [scale, trait === LEAVE || trait === '' ? LEAVE : { trait, key }];
      const stands = Object.fromEntries(
        poles
          .filter((pole) => pole !== '' && pole !== LEAVE)
          .map((pole) => [pole.slice(0, -1), 50 + (pole.endsWith('+') ? AT_POLE : -AT_POLE)]),
      );
      const isKept = poles[0] !== LEAVE && Object.keys(stands).length > 0;
      return [scale, isKept ? { stands, ...(like !== '' && { like }) } : LEAVE];
    }),
  );
}
