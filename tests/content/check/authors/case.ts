/** What an author did to a right quiz, and what the checker has to say of it. */
export type Case = readonly [
  name: string,
  bend: (text: string) => string,
  /** Words of the broken text; `¦` stands before the cause. Without one it stands at their beginning. */
  at: string,
  /** What the message quotes or names of what was found. */
  quotes: string,
  /** What the message or its button says to do; EDITS: what the buttons do gives a right quiz back. */
  mend: string,
];

export const EDITS = '(the buttons mend it)';

/** The text with one piece of it replaced; the piece must stand there. */
export const swap = (piece: string, by: string) => (text: string) => {
  if (!text.includes(piece)) throw new Error(`not in the quiz: ${piece}`);
  return text.replace(piece, () => by);
};

/** The text with every match replaced. */
export const all = (pattern: RegExp, by: string) => (text: string) => text.replace(pattern, by);

/** One change after the other. */
export const both =
  (...bends: readonly ((text: string) => string)[]) =>
  (text: string) =>
    bends.reduce((so, bend) => bend(so), text);
