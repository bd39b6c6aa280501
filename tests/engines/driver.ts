/** What all engines can be asked for, in the words of the one that can least (W3C WebDriver). */
export interface Driver {
  readonly version: string;
  /** Opens an address anew; resolves when the document is there, scripts or not. */
  goto(url: string): Promise<void>;
  /** Makes the page this large, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** A press of the mouse at a place of the page, in CSS pixels from its upper left corner. */
  click(x: number, y: number): Promise<void>;
  /** A key by its name in `KeyboardEvent.key`. */
  press(key: Key): Promise<void>;
  /** Calls a function in the page, or in its first frame, with arguments that JSON can carry. It may use nothing from around it. */
  readonly run: <A extends readonly Plain[], R extends Plain | undefined>(
    call: (...args: A) => R,
    args: A,
    where?: 'page' | 'frame',
  ) => Promise<R>;
  close(): Promise<void>;
}

export type Key =
  | 'Tab'
  | 'Space'
  | 'Enter'
  | 'Escape'
  | 'ArrowDown'
  | 'ArrowRight'
  | '1'
  | '2'
  | '3'
  | '4'
  | '5';
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A call as the text of an expression, for engines that take nothing else. */
export const asExpression = (call: unknown, args: readonly Plain[]): string =>
  `(${String(call)})(...${JSON.stringify(args)})`;
