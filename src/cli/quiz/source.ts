import { readStdin, readText } from '../../content/node/read-text';
import type { Parsed } from '../../content/check/problem';

/** Stands for standard input in the place of a file. */
export const DASH = '-';

interface Source {
  /** What it is called in messages. */
  readonly file: string;
  readonly text: Parsed<string>;
  /** Whether the text comes from no file: a quiz then takes its id as its name. */
  readonly unnamed: boolean;
}

/** The text of a file, or of standard input for `-`. */
export async function readSource(name: string, path: string): Promise<Source> {
  return name === DASH
    ? { ...(await readStdin()), unnamed: true }
    : { file: name, text: await readText(name, path), unnamed: false };
}
