import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../content-error';
import { overlayCard, overlayOfficial, type SayOfficial } from './overlay';
import type { Card } from '../check/cards/card-schema';
import type { Source } from '../check/cards/parse-sources';
import type { ElementWords } from '../check/elements';

/** The project's folder, and what is laid over the compiled files in it. */
interface Served {
  readonly root: string;
  readonly cards: readonly Card[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly elements: ElementWords;
  readonly official?: SayOfficial | undefined;
}

/** A file of the dataset as it is served: our words and what a career's card says are laid over what was compiled. */
export function readServed({ root, cards, sources, elements, official }: Served, path: string): unknown {
  const read = readData(join(root, 'public/data', path));
  const compiled = read !== undefined && official ? overlayOfficial(read, official) : read;
  if (path === 'tables.json') return { ...(compiled as object), elements };
  const [, soc] = /^careers\/(.+)\.json$/.exec(path) ?? [];
  if (soc === undefined || compiled === undefined) return compiled;
  const card = cards.find((one) => one.soc === soc);
  // Official titles are of one language: captions say the name in every other.
  return {
    ...(overlayCard(compiled, card, sources) as object),
    ...(official && card && { title: card.name, official: (compiled as { readonly title: string }).title }),
  };
}

/** The JSON of a compiled file, undefined when there is none. Throws ContentError when it cannot be read. */
function readData(path: string): unknown {
  try {
    // At once: thousands of small files cost twice as much through a queue.
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new ContentError('damaged', `${path}: ${String(error)}`);
  }
}
