import { DASH } from '../source';

/** What `quiz -- simulate` is asked to do. */
export interface Settings {
  readonly people: number;
  readonly seed: number;
  /** One sd of the noise of one response, in points. */
  readonly noise: number;
  readonly json: boolean;
  /** Keep the table for the Methodology page. */
  readonly write: boolean;
}

/** What the command was given. */
export interface Asked extends Omit<Settings, 'people'> {
  readonly people?: number;
  /** The one quiz to be tried; every shipped quiz where it is left out. */
  readonly file?: string;
}

const LIMITS = {
  people: [1, 100_000],
  seed: [0, 2 ** 32 - 1],
  noise: [0, 100],
} as const;

/** Reads the words after `simulate`; what is wrong with them, as a text. */
export function readSettings(words: readonly string[]): Asked | string {
  const settings: { -readonly [Key in keyof Asked]: Asked[Key] } = {
    ...{ seed: 1, noise: 25, json: false, write: false },
  };
  for (let at = 0; at < words.length; at++) {
    const name = words[at]?.replace(/^--/, '');
    if (words[at] === '--json') settings.json = true;
    else if (words[at] === '--write') settings.write = true;
    else if (words[at]?.startsWith('--') && (name === 'people' || name === 'seed' || name === 'noise')) {
      const [least, most] = LIMITS[name];
      const word = words[++at] ?? '';
      const value = /^\d+(\.\d+)?$/.test(word) ? Number(word) : NaN;
      const fits = value >= least && value <= most && (name === 'noise' || Number.isInteger(value));
      if (!fits)
        return `--${name} needs a ${name === 'noise' ? '' : 'whole '}number from ${least} to ${most}`;
      settings[name] = value;
    } else if (settings.file === undefined && (words[at] === DASH || words[at]?.endsWith('.json'))) {
      settings.file = words[at] ?? '';
    } else return `unknown option "${words[at] ?? ''}"`;
  }
  return settings.file !== undefined && settings.write
    ? '--write keeps the table of every shipped quiz, and takes no file'
    : settings;
}
