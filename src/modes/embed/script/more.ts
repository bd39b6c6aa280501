import type { Hello } from '../messages';
import { fetched, warn } from './fetched';
import { sayOnce } from './say-once';

/** What a hello has come to say: of how a quiz is shown, and of what a partner offers beside its result. */
export type More = Pick<Hello, 'offers' | 'background' | 'ink' | 'paper'>;

/** The largest file of offers, in bytes. */
const MOST = 200_000;

/** The file that was asked for last: a tag that changes its looks does not ask again. */
let last: { readonly src: string; readonly text: Promise<string | null> } | undefined;

/**
 * What a tag says that frames of before refuse, as far as the frame `accepts` it. What it says wrongly counts as not said and is named
 * in the console, and so is a file of offers that is not to be had: the quiz goes on without.
 */
export async function more(tag: Element, accepts: readonly string[]): Promise<Partial<More>> {
  const said: More = {
    offers: await offersOf(tag),
    background: read(tag, 'background', (text) => (text === 'transparent' ? text : undefined)),
    ink: read(tag, 'ink', colorOf),
    paper: read(tag, 'paper', colorOf),
  };
  return Object.fromEntries(Object.entries(said).filter(([name]) => accepts.includes(name)));
}

function offersOf(tag: Element): Promise<string | null> | null {
  const src = tag.getAttribute('offers')?.trim();
  if (!src) return null;
  if (last?.src !== src) last = { src, text: textOf(src) };
  return last.text;
}

async function textOf(src: string): Promise<string | null> {
  try {
    return await (await fetched(new URL(src, document.baseURI), MOST)).text();
  } catch (error) {
    warn(src, error);
    return null;
  }
}

/** `#rrggbb` of what may be written in short; undefined for anything else. */
function colorOf(text: string): string | undefined {
  const color = text.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  return /^#[0-9a-f]{6}$/.test(color) ? color : undefined;
}

function read<Value>(tag: Element, name: string, reader: (text: string) => Value | undefined): Value | null {
  const said = tag.getAttribute(name)?.trim() ?? '';
  const value = reader(said.toLowerCase());
  if (said && value === undefined) sayOnce([`${name}="${said}"`]);
  return value ?? null;
}
