import { wordsOf, type OwnText } from './guide-texts';

/** As many words in the same order, and it is a copy. */
const RUN = 8;

/** All runs of words of some texts of others, for looking up. */
export interface Runs {
  /** Where a run of words stands among them. */
  readonly where: (run: string) => string | undefined;
}

/**
 * Finds which runs of our texts stand in the texts of others. Those are many times longer, so only runs made of words
 * that we use are looked at.
 */
export function runsIn(
  ours: readonly OwnText[],
  others: Iterable<{ readonly name: string; readonly text: string }>,
): Runs {
  const wanted = new Set(ours.flatMap(({ text }) => runsOf(wordsOf(text))));
  const vocabulary = new Set([...wanted].flatMap((run) => run.split(' ')));
  const found = new Map<string, string>();
  for (const { name, text } of others) {
    const words = wordsOf(text);
    let known = 0;
    words.forEach((word, at) => {
      known = vocabulary.has(word) ? known + 1 : 0;
      if (known < RUN) return;
      const run = words.slice(at - RUN + 1, at + 1).join(' ');
      if (wanted.has(run) && !found.has(run)) found.set(run, name);
    });
  }
  return { where: (run) => found.get(run) };
}

/** Each copied run of a guide, the whole of it: `pros[0].detail: "…" stands in registered-nurses.txt`. */
export function copied(ours: readonly OwnText[], runs: Runs): readonly string[] {
  return ours.flatMap(({ path, text }) => {
    const words = wordsOf(text);
    const starts = runsOf(words).flatMap((run, at) => (runs.where(run) === undefined ? [] : [at]));
    return starts
      .filter((at, i) => starts[i - 1] !== at - 1)
      .map((at) => {
        const more = starts.filter((start) => start >= at).findIndex((start, i) => start !== at + i);
        const length = RUN - 1 + (more === -1 ? starts.filter((start) => start >= at).length : more);
        const source = runs.where(words.slice(at, at + RUN).join(' ')) ?? '';
        return `${path}: "${words.slice(at, at + length).join(' ')}" stands in ${source}`;
      });
  });
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
