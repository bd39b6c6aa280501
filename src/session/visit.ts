/** The fragment of the link that somebody sent, for a result to be laid over it. */
const BESIDE = 'fitpath/beside';
/** The same where the browser keeps nothing: until the page is left. */
let held: string | undefined;

/** Keeps, in this tab until it is closed, the fragment of a link that somebody sent. */
export function keepBeside(fragment: string): void {
  held = fragment;
  try {
    window.sessionStorage.setItem(BESIDE, fragment);
  } catch {
    // The page itself holds it.
  }
}

/** The fragment kept last; undefined where nobody sent anything in this visit. It is text as it came: read it with care. */
export function keptBeside(): string | undefined {
  try {
    return window.sessionStorage.getItem(BESIDE) ?? held;
  } catch {
    return held;
  }
}

/** Forgets it. */
export function dropBeside(): void {
  held = undefined;
  try {
    window.sessionStorage.removeItem(BESIDE);
  } catch {
    // There was nothing.
  }
}
