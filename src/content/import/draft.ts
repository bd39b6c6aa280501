import { is } from 'valibot';
import { image } from '../check/quiz/texts';
import { resolveCondition, type Known } from './conditions';
import { grouped } from './grouped';
import { idMaker } from './ids';
import type { Ask, Draft, DraftItem, Imported, Kind, Says } from './imported';
import { rightLabel, untitled } from './own-words';
import { withoutMarks, withoutNumber } from './plain-text';
import type { Choice, Question, Source } from './question';
import { MOST_QUESTIONS, type Reading } from './reading';

/** Ids that are no quiz's [Q2]. */
const RESERVED = ['fit', 'traits', 'topics'];
const EXAMPLES = 3;

/** A quiz of what was read, with what is still to ask; undefined where no question is left. */
export function draftOf(kind: Kind, source: Source, reading: Reading): Imported | undefined {
  const all = source.questions;
  if (all.length > MOST_QUESTIONS) reading.note('long', `${String(all.length)} questions`);
  const itemId = idMaker('q');
  const outcomeId = idMaker('outcome');
  const outcomes = source.personalities?.map(({ name, text }) => ({
    ...{ id: outcomeId(name), title: name },
    ...(text !== '' && { text }),
  }));
  const outcomeOf = new Map(outcomes?.map(({ id, title }) => [title, id]));
  const known = new Map<string, Known>();
  const says: Says[] = [];
  const votes: [string, readonly (readonly string[])[]][] = [];
  const asked: Question[] = [];
  const items = all.slice(0, MOST_QUESTIONS).flatMap((read): readonly DraftItem[] => {
    const question = { ...read, prompt: withoutNumber(read.prompt), choices: plainChoices(read, reading) };
    const made = bodyOf(question, reading);
    if (!made) return [];
    const id = itemId(question.name);
    const showIf = question.showIf && resolveCondition(question.showIf, known, question.name, reading);
    known.set(question.name, { id, body: made, choices: question.choices });
    if (outcomes) {
      const of = question.choices.map(({ speaksFor = [] }) =>
        speaksFor.flatMap((name) => outcomeOf.get(name) ?? []),
      );
      votes.push([id, of]);
    } else if (question.type !== 'knowledge') {
      asked.push(question);
      const { scale, key } = question;
      says.push({ id, scale, key, ...(question.type !== 'steps' && { values: valuesOf(question.choices) }) });
    }
    const { type, ...rest } = made;
    const help = question.help === '' ? {} : { help: question.help };
    return [{ id, type, prompt: question.prompt, ...help, ...(showIf && { showIf }), ...rest }];
  });
  if (items.length === 0) return undefined;
  const asks = [
    ...asksOf(asked),
    ...(source.personalities ?? []).map(({ name, text }) => outcomeAsk(name, text)),
  ];
  return {
    ...{ kind, asks, says, votes: Object.fromEntries(votes) },
    draft: {
      ...headOf(source, items.length, reading),
      ...(outcomes && { outcomes }),
      flow: { order: 'fixed' },
      items,
    },
    leftOut: reading.list(),
  };
}

function headOf({ title, summary }: Source, items: number, reading: Reading): Omit<Draft, 'flow' | 'items'> {
  if (title === '') reading.note('missing', 'title');
  if (summary === '') reading.note('missing', 'summary');
  const name = title || untitled(reading.language);
  return {
    id: idMaker('quiz', RESERVED)(name),
    version: 1,
    title: name,
    summary: summary || name,
    // Ten seconds an item.
    minutes: Math.min(60, Math.max(1, Math.round(items / 6))),
  };
}

function plainChoices({ choices }: Question, reading: Reading): readonly Choice[] {
  const labels = withoutMarks(choices.map(({ label }) => label));
  if (labels.some((label, at) => label !== choices[at]?.label)) reading.note('numbering', 'a) b) c)');
  return choices.map((choice, at) => ({ ...choice, label: labels[at] ?? choice.label }));
}

/** The item's own keys; undefined, and noted, where it cannot be one. */
function bodyOf(
  question: Question,
  reading: Reading,
): (Omit<DraftItem, 'id'> & { readonly type: string }) | undefined {
  const { name, choices, type } = question;
  if (question.prompt === '') {
    reading.note('missing', 'title', name);
    return undefined;
  }
  if (type === 'steps') return stepsOf(question, reading);
  if (choices.length < 2) {
    reading.note('options', question.prompt, name);
    return undefined;
  }
  const optionId = idMaker('o');
  const plain = choices.map(({ value, label }) => ({
    id: optionId(typeof value === 'string' ? value : label),
    label,
  }));
  if (type === 'knowledge') {
    const { correct: at = 0, feedback: said = '' } = question;
    const feedback = said === '' ? rightLabel(plain[at]?.label ?? '') : said;
    return { type, options: plain, correct: plain[at]?.id, feedback };
  }
  const images = choices.map(({ image: address = '' }) => address);
  const fits =
    type === 'picture' && images.every((address) => address.startsWith('data:') && is(image, address));
  if (!fits && images.some((address) => address !== '')) reading.note('picture', 'imageLink', name);
  const options = plain.map((option, at) => ({
    ...option,
    ...(fits && { image: images[at], alt: option.label }),
    evidence: {},
  }));
  const made =
    type === 'either' && options.length !== 2 ? 'single' : type === 'picture' && !fits ? 'single' : type;
  return { type: made, options };
}

/** Five steps are the five of `agree`; any other number is a slider between the words of its ends. */
function stepsOf({ name, choices, ends }: Question, reading: Reading) {
  const labels = choices.map(({ label }) => label);
  const [low = '', high = ''] = ends ?? [labels[0], labels.at(-1)];
  if (choices.length === 5 || (choices.length === 0 && !ends)) {
    if (labels.some((label) => !/^[-\d.]+$/.test(label))) reading.note('labels', labels.join(' · '), name);
    return { type: 'agree' };
  }
  if (choices.length === 1 || low === '' || high === '') {
    reading.note('options', labels.join(' · '), name);
    return undefined;
  }
  if (choices.length > 0) reading.note('steps', String(choices.length), name);
  return { type: 'slider', low, high };
}

/** Points as places from 0 to 100 between the least and the most of the question; without points spread evenly, the first 100. */
function valuesOf(choices: readonly Choice[]): readonly number[] {
  const points = choices.flatMap((choice) => choice.points ?? []);
  const [least, most] = [Math.min(...points), Math.max(...points)];
  const scored = points.length === choices.length && least < most;
  return choices.map((choice, at) =>
    Math.round(
      scored
        ? (100 * ((choice.points ?? 0) - least)) / (most - least)
        : 100 - (100 * at) / (choices.length - 1),
    ),
  );
}

function asksOf(questions: readonly Question[]): readonly Ask[] {
  const scales = grouped(questions, ({ scale }) => scale);
  return [...scales].map(([scale, of]) => ({
    scale,
    about: of.some(({ type }) => type === 'steps') ? 'statements' : 'options',
    scored: of.some(
      ({ choices, type }) => type !== 'steps' && choices.some(({ points }) => points !== undefined),
    ),
    count: of.length,
    examples: of.slice(0, EXAMPLES).map(({ prompt }) => prompt),
    reversed: of.filter(({ key }) => key === -1).length,
  }));
}

const outcomeAsk = (name: string, text: string): Ask => ({
  ...{ scale: name, about: 'outcome', scored: false, count: 1, reversed: 0 },
  examples: text === '' ? [] : [text],
});
