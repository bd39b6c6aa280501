import type { Path } from './find';

/** A mistake as data, worded afterwards: plain enough to be sent to another thread, and put into any language there. */
export interface Fault<Wanted> {
  /** As numbered in quizzes/README.md: "C4". */
  readonly rule: string;
  readonly path: Path;
  /** What stands there; where its length is wrong, how long it is. undefined: nothing stands there. */
  readonly found: unknown;
  readonly expected: Wanted;
}

/** A fault of which it is not said yet whose rule it breaks. */
export type Unruled<Wanted> = Omit<Fault<Wanted>, 'rule'>;

/** What the shape of a file asks for. */
export type ShapeWanted =
  | { readonly kind: 'value' }
  /** A key that the format knows. */
  | { readonly kind: 'known-key'; readonly among: readonly string[] }
  /** The format knows the key, but not in this place. */
  | { readonly kind: 'no-key' }
  | { readonly kind: 'type'; readonly type: string; readonly among: readonly string[] }
  | LengthWanted
  /** In the schema's own words; not data yet. */
  | { readonly kind: 'said'; readonly words: string };

export interface LengthWanted {
  readonly kind: 'length';
  readonly least?: number;
  readonly most?: number;
  readonly of: 'characters' | 'words' | 'entries';
}
