/** No link is longer whose quiz could be unpacked, with what a message or a tracker puts around it. */
const LONGEST = 300_000;

/** What a link to a quiz bears behind its `#`: the packed quiz, and the code of a result of it. */
export interface RunLink {
  /** Empty where there is none. */
  readonly packed: string;
  /** With what came after it; `decodeArrived` judges whether it is a code. Undefined for a link to the quiz alone. */
  readonly code?: string | undefined;
}

/** The fragment of a link to a quiz, or to a result of it, without the `#`. */
export function runFragment({ packed, code }: RunLink): string {
  return `q=${packed}${code === undefined ? '' : `&r=${code}`}`;
}

/**
 * Reads the fragment of a link to a quiz as it arrives: encoded, with line breaks or invisible signs inside, dashes that a program has
 * changed, signs after it that were taken along. Any text is safe.
 */
export function readRunFragment(fragment: string): RunLink {
  const text = fragment
    .slice(0, LONGEST)
    // Encoded once or more often; of signs that are not ASCII none belongs to a link.
    .replace(/%(?:25)*([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/%(?:25)*[\da-f]{2}|[\s\u00ad\u200b-\u200d\u2060\ufeff]/gi, '')
    .replace(/—/g, '--')
    .replace(/[‐-–−]/g, '-');
  const field = (name: string) => new RegExp(`(?:^|[#&?;])${name}=([^&#?]*)`).exec(text)?.[1];
  const packed = /^[\w-]*/.exec(field('q') ?? '')?.[0] ?? '';
  return { packed, code: field('r') };
}
