import type { Problem } from '../../../content/check/problem';

/** What a studio shows beside each other; each has an address behind the page's own. */
export const PARTS = ['questions', 'outcomes', 'check', 'text', 'share'] as const;
export type Part = (typeof PARTS)[number];

/** The part that a fragment names. */
export function partOf(hash: string): Part | undefined {
  return PARTS.find((part) => `#${part}` === hash);
}

/** Where a problem stands, for whoever would rather not see the text: a question, an outcome, or what the quiz is as a whole. */
export type Spot =
  | { readonly part: 'questions'; readonly at: number }
  | { readonly part: 'outcomes'; readonly at: number | undefined };

/** The card that shows what a path is about: `items[3].prompt` is question 3; `title` is on that of the whole quiz, −1. */
export function spotOf(path: string): Spot | undefined {
  const [, list, at] = /^(items|outcomes)\[(\d+)\]/.exec(path) ?? [];
  if (list === 'items') return { part: 'questions', at: Number(at) };
  if (list === 'outcomes') return { part: 'outcomes', at: Number(at) };
  if (/^(outcomes|pool|focus)\b/.test(path)) return { part: 'outcomes', at: undefined };
  return /^(id|title|summary|minutes|flow|version)\b/.test(path) ? { part: 'questions', at: -1 } : undefined;
}

/** The problems of one card, those that are told once for many among them. */
export function problemsAt(
  problems: readonly Problem[],
  part: Spot['part'],
  at: number | undefined,
): readonly Problem[] {
  return problems.filter(({ path, also = [] }) =>
    [path, ...also.map((place) => place.path)].some((own) => {
      const spot = spotOf(own);
      return spot?.part === part && spot.at === at;
    }),
  );
}
