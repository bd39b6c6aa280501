import { readOptions, type KioskOptions, type OptionProblem } from '../options';

/** The options that staff may change at the booth, by their names in `kiosk.json`; '' is none. */
export interface Changes {
  readonly quiz: readonly string[];
  readonly idle: number;
  readonly organiser: string;
  readonly public: string;
}

/** The options as they can be changed. */
export function changeable(options: KioskOptions, known: readonly string[]): Changes {
  return {
    quiz: options.quizzes.length > 0 ? options.quizzes : known,
    idle: options.idle,
    organiser: options.organiser ?? '',
    public: options.address ?? '',
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
  const { quiz, idle, organiser, public: address } = changes as Readonly<Record<string, unknown>>;
  const none = (value: unknown) => (value === '' ? undefined : value);
  const file = { quiz, idle, organiser: none(organiser), public: none(address) };
  const read = readOptions(file, new URLSearchParams(), known);
  const ok = (name: string, value: unknown) =>
    value !== undefined && value !== null && !read.problems.some(({ option }) => option === name);
  return {
    options: {
      ...options,
      ...(ok('quiz', quiz) ? { quizzes: read.options.quizzes } : {}),
      ...(ok('idle', idle) ? { idle: read.options.idle } : {}),
      ...(ok('organiser', organiser) ? { organiser: read.options.organiser } : {}),
      ...(ok('public', address) ? { address: read.options.address } : {}),
    },
    problems: read.problems,
  };
}

/** The whole file `kiosk.json` that sets a booth up as this one is. */
export function asFile(options: KioskOptions, pin: string | null): string {
  const { quizzes: quiz, idle, organiser, logo, address, print } = options;
  return `${JSON.stringify({ quiz, idle, organiser, logo, public: address, pin, print }, null, 2)}\n`;
}
