import type { CardTexts, Placed } from './card-texts';
import type { CardFault, Form } from './wanted';

/** Most words of a line, and of a task. */
const LINE_WORDS = 18;
const TASK_WORDS = 12;

/** What is wrong with the words of a card by itself [C6–C8]. */
export function textFaults({ line, tasks }: CardTexts): readonly CardFault[] {
  return [
    ...tooLong('C6', line, LINE_WORDS),
    ...formFaults('C6', line, 'verb', startsWithVerb),
    ...formFaults('C6', line, 'sentence', isSentence),
    ...tooLong('C7', tasks, TASK_WORDS),
    ...formFaults('C7', tasks, 'no-stop', (task) => !task.endsWith('.')),
    ...likeBeginnings(tasks),
    ...formFaults('C8', [...line, ...tasks], 'no-digit', (text) => !/\p{N}/u.test(text)),
  ];
}

function tooLong(rule: string, texts: readonly Placed[], most: number): readonly CardFault[] {
  return texts.flatMap(({ path, text }) => {
    const found = text.split(/\s+/).length;
    return found > most ? [{ rule, path, found, expected: { kind: 'length', most, of: 'words' } }] : [];
  });
}

/** The texts that do not hold to a form; empty ones are told of elsewhere. */
export function formFaults(
  rule: string,
  texts: readonly Placed[],
  form: Form,
  holds: (text: string) => boolean,
): readonly CardFault[] {
  return texts
    .filter(({ text }) => text !== '' && !holds(text))
    .map(({ path, text }) => ({ rule, path, found: text, expected: { kind: 'form', form } }));
}

/** As far as letters tell: "Fixes" or "Cross-checks", not "Fix", "This" or "Boss". */
function startsWithVerb(line: string): boolean {
  const [first = ''] = /^\p{Lu}[\p{L}-]*(?=[\s,])/u.exec(line) ?? [];
  return /[^s]s$/.test(first) && !['This', 'His', 'Its', 'Always', 'As', 'Is'].includes(first);
}

/** One sentence with a full stop, as far as signs tell. */
export function isSentence(line: string): boolean {
  return /[^.!?…]\.$/.test(line) && !/[.!?…]["”’)]*\s/.test(line);
}

/** Tasks of one card that begin with the same word [C7]. */
function likeBeginnings(tasks: readonly Placed[]): readonly CardFault[] {
  const seen = new Set<string>();
  return tasks.flatMap(({ path, text }) => {
    const [found = ''] = /[\p{L}\p{N}’'-]+/u.exec(text.toLowerCase()) ?? [];
    const again = found !== '' && seen.has(found);
    seen.add(found);
    return again ? [{ rule: 'C7', path, found, expected: { kind: 'unlike', what: 'beginning' } }] : [];
  });
}
