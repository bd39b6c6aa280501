import { ADVICE } from './advice';
import { FORMS } from './forms';
import { MENDS } from './mends';
import { NOUNS } from './nouns';
import { OFFERS } from './offers';
import { PLACES } from './places';
import { SLIPS } from './slips';

/** Every sentence of the checker about a quiz or offers, in English; `{gap}` is filled. Other languages have theirs in `check.po`. */
export const SENTENCES = { ...ADVICE, ...FORMS, ...MENDS, ...NOUNS, ...OFFERS, ...PLACES, ...SLIPS } as const;

export type Sentences = typeof SENTENCES;
export type Rule = keyof Sentences;
