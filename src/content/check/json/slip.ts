import type { Told } from '../words/told';

/** A change of a text that its author can accept with one tap: `length` characters from `offset` on become `text`. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** What people do to JSON who are no programmers, and their word processors. */
export type SlipKind =
  | 'curly'
  | 'single'
  | 'doubled'
  | 'escaped'
  | 'entity'
  | 'invisible'
  | 'comment'
  | 'open-comment'
  | 'trailing-comma'
  | 'extra-comma'
  | 'missing-comma'
  | 'semicolon'
  | 'missing-colon'
  | 'wrong-colon'
  | 'unquoted-key'
  | 'unquoted'
  | 'wrong-case'
  | 'no-value'
  | 'number'
  | 'no-number'
  | 'decimal-comma'
  | 'inner-quote'
  | 'line-break'
  | 'unclosed-text'
  | 'added'
  | 'escape'
  | 'control'
  | 'bracket'
  | 'unclosed'
  | 'extra-bracket'
  | 'after-end'
  | 'sign'
  | 'fence'
  | 'script'
  | 'other-format'
  | 'table'
  | 'document'
  | 'prose';

/** One cause for which a text is not JSON, as data; `slipTold` says it. */
export interface Slip {
  readonly kind: SlipKind;
  readonly offset: number;
  /** What stands there, as far as it helps to see it. */
  readonly found: string | Told;
  /** What belongs there, where that can be said. */
  readonly wanted?: string | Told;
  /** The mend; empty where only its author can know. */
  readonly edits: readonly Edit[];
  /** How many times the same slip was made, from this first place on. */
  readonly times: number;
}

/** The text with all edits made; of two that overlap the first one counts. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let out = '';
  for (const { offset, length, text: put } of edits.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < done) continue;
    out += text.slice(done, offset) + put;
    done = offset + length;
  }
  return out + text.slice(done);
}
