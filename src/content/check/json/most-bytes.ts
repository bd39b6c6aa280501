/** The largest file that is read, in bytes: some hundred times a long quiz. */
export const MOST_BYTES = 5_000_000;
