import type { Career } from '../../../careers/career';
import { sideOfWork } from '../../../engine/explain';
import type { Trait, Traits } from '../../../engine/traits';
import { capitalise } from '../../../result/reason-words';

export interface Apart {
  readonly trait: Trait;
  /** 0–100. */
  readonly value: number;
  /** What the work is like there: "You work with tools and machines." */
  readonly text: string;
}

/** The five traits on which a career is farthest from the average one, where the words of that end hold for it [T1]. */
export function setsApart(career: Career, traits: Traits): readonly Apart[] {
  return traits.list
    .flatMap((trait) => {
      const position = career.positions[trait.id];
      const side = position ? sideOfWork(position.value) : 'middle';
      return position?.said && side !== 'middle'
        ? [{ trait, value: position.value, text: `${capitalise(trait[side].work)}.` }]
        : [];
    })
    .sort((a, b) => Math.abs(b.value - 50) - Math.abs(a.value - 50))
    .slice(0, 5);
}
