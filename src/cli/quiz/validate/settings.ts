import { COLUMNS } from '../../../session/study-row';

/** What `quiz -- validate` is asked to do. */
export interface Settings {
  readonly quiz: string;
  /** CSV files, and folders of them. */
  readonly people: readonly string[];
  /** Left out where people name their career by its code: a field is then a major group. */
  readonly fields?: string;
  readonly picks?: string;
  /** The column that names what a person studied or works in. */
  readonly column: string;
  /** How many people are drawn; all when left out. */
  readonly most?: number;
  /** Only who likes their work and has done it for a year or more. */
  readonly liked: boolean;
  readonly seed: number;
  readonly json: boolean;
}

const MOST_SEED = 2 ** 32 - 1;

/** Reads the words after `validate`; what is wrong with them, as a text. */
export function readSettings(words: readonly string[]): Settings | string {
  const files: string[] = [];
  let found: Pick<Settings, 'seed' | 'json' | 'liked' | 'picks' | 'most'> & { readonly column?: string } = {
    seed: 1,
    json: false,
    liked: false,
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--json') found = { ...found, json: true };
    else if (word === '--liked') found = { ...found, liked: true };
    else if (word === '--field' || word === '--picks') {
      const value = words[++at];
      if (value === undefined || value.startsWith('--'))
        return `${word} needs ${word === '--field' ? 'the name of a column' : 'a file'}`;
      found = { ...found, [word === '--field' ? 'column' : 'picks']: value };
    } else if (word === '--people' || word === '--seed') {
      const [least, most] = word === '--people' ? [10, 1_000_000] : [0, MOST_SEED];
      const value = /^\d+$/.test(words[++at] ?? '') ? Number(words[at]) : NaN;
      if (!(value >= least && value <= most))
        return `${word} needs a whole number from ${String(least)} to ${String(most)}`;
      found = { ...found, [word === '--people' ? 'most' : 'seed']: value };
    } else if (word.startsWith('-') && word !== '-') return `unknown option "${word}"`;
    else files.push(word);
  }
  const [quiz, ...others] = files;
  if (quiz === undefined || others.length === 0) return "validate needs a quiz and people's answers";
  const last = others.at(-1) ?? '';
  const fields = others.length > 1 && (/\.json$/i.test(last) || last === '-') ? last : undefined;
  if ([...files, found.picks].filter((file) => file === '-').length > 1)
    return '- can stand for one file only: standard input is read once';
  return {
    quiz,
    people: fields === undefined ? others : others.slice(0, -1),
    ...(fields !== undefined && { fields }),
    ...{ column: fields === undefined ? COLUMNS.soc : 'field', ...found },
  };
}
