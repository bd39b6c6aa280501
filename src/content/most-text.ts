/** The largest text of a quiz that a link, or a page around a frame, may bring, in bytes. */
export const MOST_TEXT = 200_000;
