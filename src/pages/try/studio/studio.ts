import { createContext, use } from 'react';
import type { Problem } from '../../../content/check/problem';
import type { Item } from '../../../engine/quiz';
import type { Traits } from '../../../engine/traits';
import type { Doc } from '../../../content/draft/doc';
import type { StepName } from '../draft/steps';

/** What every form of the studio has at hand: the draft as it stands, and the one way to change it. */
export interface StudioState {
  readonly doc: Doc;
  readonly traits: Traits;
  /** Items that any quiz may use. */
  readonly bank: readonly Item[];
  readonly problems: readonly Problem[];
  /** Changes the text by what makes of it another; the step's name is what Undo calls it. */
  readonly edit: (change: (text: string) => string, name: StepName) => void;
}

export const StudioContext = createContext<StudioState | null>(null);

/** The studio that a form stands in. Throws elsewhere. */
export function useStudio(): StudioState {
  const studio = use(StudioContext);
  if (!studio) throw new Error('no StudioContext');
  return studio;
}
