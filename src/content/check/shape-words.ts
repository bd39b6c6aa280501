import type { LengthWanted, ShapeWanted, Unruled } from './fault';
import { didYouMean } from './suggest';

/** What is wrong with the shape of a file, in English, with a guess where a known word is near. */
export function shapeWords({ found, expected }: Unruled<ShapeWanted>): string {
  switch (expected.kind) {
    case 'value':
      return 'is missing';
    case 'known-key':
      return `unknown key${didYouMean(String(found), expected.among)}`;
    case 'no-key':
      return 'does not belong here';
    case 'type': {
      const guess = expected.among.length > 0 ? didYouMean(unquoted(String(found)), expected.among) : '';
      return `expected ${inWords(expected.type)} but received ${inWords(String(found))}${guess}`;
    }
    case 'length':
      return lengthWords(Number(found), expected);
    case 'said':
      return `${isSaid(found)}${expected.words}`;
  }
}

function lengthWords(found: number, { least, most, of }: LengthWanted): string {
  if (found === 0) return 'must not be empty';
  const bound = least === undefined ? `at most ${String(most)}` : `at least ${String(least)}`;
  return `has ${String(found)} ${found === 1 ? ONE[of] : of}; ${bound}`;
}

const ONE = { characters: 'character', words: 'word', entries: 'entry' } as const;

function inWords(type: string): string {
  return type.replace(/^(?:Object|Array)/, (name) => (name === 'Array' ? 'a list' : 'an object'));
}

/** `found "Sit Down"; `: what stands there, where that is short enough to be read; of a text without a visible sign nothing can. */
function isSaid(found: unknown): string {
  if (typeof found === 'string' && /[^\s\p{C}]/u.test(found))
    return `found "${found.length > 40 ? `${found.slice(0, 39)}…` : found}"; `;
  return typeof found === 'number' || typeof found === 'boolean' ? `found ${String(found)}; ` : '';
}

/** `"sinlge"` → `sinlge`; of anything but a text there is no guess. */
export function unquoted(received: string): string {
  return /^"(.*)"$/s.exec(received)?.[1] ?? '';
}
