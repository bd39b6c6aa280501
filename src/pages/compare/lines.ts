/** The names of careers that stand side by side, in their order; the line of each has a pattern of its own. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;
