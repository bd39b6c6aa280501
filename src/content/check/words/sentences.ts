import { ADVICE } from './advice';
import { FORMS } from './forms';
import { MENDS } from './mends';
import { NOUNS } from './nouns';
import { PLACES } from './places';
import { SLIPS } from './slips';

/** Every sentence of the checker about a quiz, in English; `{gap}` is filled. Other languages have theirs in `check.po`. */
export const SENTENCES = { ...ADVICE, ...FORMS, ...MENDS, ...NOUNS, ...PLACES, ...SLIPS } as const;

export type Sentences = typeof SENTENCES;
export type Rule = keyof Sentences;
