/** How one booth is set up: from `kiosk.json`, and over it from the query of its address. */
export interface KioskOptions {
  /** Ids of the quizzes that visitors choose from, in order; all of the site's where none is named. */
  readonly quizzes: readonly string[];
  /** Seconds without a sign of life after which somebody is asked whether they are still there. */
  readonly idle: number;
  /** Who invites people to this booth. */
  readonly organiser: string | null;
  /** An image of this site, as a path, or a `data:` image. */
  readonly logo: string | null;
  /** Where people find the site on their own phones, without a slash at the end. */
  readonly address: string | null;
  /** The hash of the staff's PIN, as `npm run kiosk -- pin` prints it. */
  readonly pin: string | null;
  /** A printer stands at the booth. */
  readonly print: boolean;
}

export type OptionName = 'quiz' | 'idle' | 'organiser' | 'logo' | 'public' | 'pin' | 'print' | 'file';

/** An option that could not be understood; what held before it holds on. */
export interface OptionProblem {
  readonly option: OptionName;
  readonly value: string;
}

export interface ReadOptions {
  readonly options: KioskOptions;
  readonly problems: readonly OptionProblem[];
}

/** Seconds. Nobody reads a question in less than the least, and nobody waits for a free booth longer than the most. */
export const IDLE = { least: 15, most: 600, usual: 60 } as const;
const LONGEST_NAME = 80;
const LONGEST_LOGO = 200_000;

export const usualOptions: KioskOptions = {
  quizzes: [],
  idle: IDLE.usual,
  organiser: null,
  logo: null,
  address: null,
  pin: null,
  print: false,
};

/** What is left of a value once it has been read; undefined when it cannot be. */
type Read = (value: unknown) => Partial<KioskOptions> | undefined;

/**
 * Reads the options of a booth from `kiosk.json` (undefined: there is none) and from the query of its address, which
 * wins. Never throws: a value that makes no sense is reported and passed over.
 */
export function readOptions(
  file: unknown,
  query: URLSearchParams,
  knownQuizzes: readonly string[],
): ReadOptions {
  const problems: OptionProblem[] = [];
  const readers = readersFor(knownQuizzes);
  let options = usualOptions;
  const lay = (from: Readonly<Record<string, unknown>>) => {
    for (const [name, read] of Object.entries(readers) as [OptionName, Read][]) {
      const value = from[name];
      if (value === undefined || value === null) continue;
      const found = read(value);
      if (found) options = { ...options, ...found };
      else problems.push({ option: name, value: shown(value) });
    }
  };
  if (isRecord(file)) lay(file);
  else if (file !== undefined) problems.push({ option: 'file', value: shown(file) });
  lay(fromQuery(query));
  return { options, problems };
}

function readersFor(known: readonly string[]): Partial<Record<OptionName, Read>> {
  return {
    quiz: (value) => {
      const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
      const all = ids.every((id): id is string => typeof id === 'string' && known.includes(id));
      return all ? { quizzes: [...new Set(ids)] } : undefined;
    },
    idle: (value) => {
      const seconds = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
      const fits = typeof seconds === 'number' && seconds >= IDLE.least && seconds <= IDLE.most;
      return fits ? { idle: Math.round(seconds) } : undefined;
    },
    organiser: (value) => {
      const name = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
      return name === '' || name.length > LONGEST_NAME ? undefined : { organiser: name };
    },
    logo: (value) => (typeof value === 'string' && isLogo(value) ? { logo: value } : undefined),
    public: (value) => {
      const address = typeof value === 'string' ? httpsAddress(value) : undefined;
      return address === undefined ? undefined : { address };
    },
    pin: (value) =>
      typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value) ? { pin: value.toLowerCase() } : undefined,
    print: (value) => {
      const said = { true: true, '1': true, false: false, '0': false }[String(value)];
      return said === undefined ? undefined : { print: said };
    },
  };
}

/** `quiz` may be said more than once, everything else counts the last time. */
function fromQuery(query: URLSearchParams): Readonly<Record<string, unknown>> {
  const quizzes = query.getAll('quiz');
  return { ...Object.fromEntries(query), quiz: quizzes.length > 0 ? quizzes : undefined };
}

/** A file of this site, or an image that is its own address; never something fetched from elsewhere. */
function isLogo(value: string): boolean {
  if (value.length > LONGEST_LOGO) return false;
  if (/^data:image\/(png|jpeg|webp|svg\+xml)[;,]/.test(value)) return true;
  return /^\/?[\w.-]+(\/[\w.-]+)*$/.test(value) && !value.split('/').includes('..');
}

/** The address without query, fragment and closing slash; undefined unless it is https. */
function httpsAddress(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  if (url.protocol !== 'https:' || url.username !== '') return undefined;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
