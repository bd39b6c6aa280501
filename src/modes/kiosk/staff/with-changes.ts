import type { KioskOptions, OptionProblem } from '../options';
import { readOptions } from '../read-options';

/** The options that staff may change at the booth, by their names in `kiosk.json`; '' is none. */
export interface Changes {
  readonly quiz: readonly string[];
  readonly idle: number;
  readonly organizer: string;
  readonly booth: string;
  readonly public: string;
  readonly logo: string;
  readonly print: boolean;
}

/** The options as they can be changed. */
export function changeable(options: KioskOptions, known: readonly string[]): Changes {
  return {
    quiz: options.quizzes.length > 0 ? options.quizzes : known,
    idle: options.idle,
    organizer: options.organizer ?? '',
    booth: options.booth ?? '',
    public: options.address ?? '',
    logo: options.logo ?? '',
    print: options.print,
  };
}

/**
 * What was changed on the device laid over the options that the booth was set up with, whoever wrote it: what cannot be
 * understood is passed over and reported.
 */
export function withChanges(
  options: KioskOptions,
  changes: unknown,
  known: readonly string[],
): { readonly options: KioskOptions; readonly problems: readonly OptionProblem[] } {
  if (typeof changes !== 'object' || changes === null) return { options, problems: [] };
  const {
    quiz,
    idle,
    booth,
    organiser,
    public: address,
    logo,
    print,
    ...more
  } = changes as Readonly<Record<string, unknown>>;
  const { organizer = organiser } = more;
  const none = (value: unknown) => (value === '' ? undefined : value);
  const file = {
    quiz,
    idle,
    organizer: none(organizer),
    booth: none(booth),
    public: none(address),
    logo: none(logo),
    print,
  };
  const read = readOptions(file, new URLSearchParams(), known, []);
  const ok = (name: string, value: unknown) =>
    value !== undefined && value !== null && !read.problems.some(({ option }) => option === name);
  const someQuiz = ok('quiz', quiz) || read.options.quizzes.length > 0;
  return {
    options: {
      ...options,
      ...(someQuiz ? { quizzes: read.options.quizzes } : {}),
      ...(ok('idle', idle) ? { idle: read.options.idle } : {}),
      ...(ok('organizer', organizer) ? { organizer: read.options.organizer } : {}),
      ...(ok('booth', booth) ? { booth: read.options.booth } : {}),
      ...(ok('public', address) ? { address: read.options.address } : {}),
      ...(ok('logo', logo) ? { logo: read.options.logo } : {}),
      ...(ok('print', print) ? { print: read.options.print } : {}),
    },
    problems: read.problems,
  };
}

/** The whole file `kiosk.json` that sets booths up as this one is. Its name is not among it: the file is for all booths of a fair. */
export function asFile(options: KioskOptions, pin: string | null): string {
  const { quizzes: quiz, idle, organizer, logo, address, print, languages, fair } = options;
  return `${JSON.stringify({ quiz, idle, organizer, logo, public: address, pin, print, languages, fair }, null, 2)}\n`;
}
