import { isObject } from '../check/find';
import type { Choice, Question } from './question';
import { listAt, nameOf, type Reading } from './reading';
import { noteSettings } from './survey-settings';
import { rightAnswer } from './right-answer';
import { yesAndNo } from './own-words';

type Element = Record<string, unknown>;
interface Found {
  readonly question: Question;
  /** The matrix that it is a row of. */
  readonly group: string;
}

const CHOOSING: Readonly<Record<string, Question['type']>> = {
  radiogroup: 'single',
  dropdown: 'single',
  buttongroup: 'single',
  checkbox: 'multi',
  tagbox: 'multi',
  ranking: 'rank',
  imagepicker: 'picture',
};
/** They say something and ask nothing. */
const BLOCKS = ['html', 'image', 'expression'];

/** The questions that an element of SurveyJS makes: one, of a matrix one a row, none of what a quiz cannot ask. */
export function readSurveyQuestion(element: Element, name: string, reading: Reading): readonly Found[] {
  const type = nameOf(element['type']);
  if (BLOCKS.includes(type)) {
    const words = reading.text(element['html'] ?? element['title'], name);
    reading.note(type === 'expression' ? 'score' : 'block', words || type, name);
    return [];
  }
  noteSettings(element, name, 'question', reading);
  const prompt = reading.text(element['title'], name) || reading.text(name);
  const shared = {
    name,
    prompt,
    help: reading.text(element['description'], name),
    scale: name,
    key: 1 as const,
  };
  const one = (question: Question | undefined) => (question ? [{ question, group: '' }] : []);
  if (type === 'matrix') return matrixRows(element, { ...shared, type: 'steps' }, reading);
  if (type === 'rating') return one(steps({ ...shared, type: 'steps' }, ratingSteps(element, reading)));
  if (/^(?:nouislider|slider|bootstrapslider)$/.test(type) && element['sliderType'] !== 'range') {
    const label = (key: string, otherwise: number) => reading.text(element[key], name) || String(otherwise);
    const ends = [label('min', 0), label('max', 100)] as const;
    return one({ ...shared, type: 'steps', choices: [], ends });
  }
  if (type === 'boolean')
    return one(answered({ ...shared, type: 'either' }, yesOrNo(element, reading), element, reading));
  if (!Object.hasOwn(CHOOSING, type)) {
    reading.note('question', type || '?', name);
    return [];
  }
  const choosing = CHOOSING[type] ?? 'single';
  return one(
    answered({ ...shared, type: choosing }, choicesOf(element, 'choices', name, reading), element, reading),
  );
}

type Shared = Omit<Question, 'choices'>;

/** A question with its choices, or a question of knowledge where the source says which choice is right. */
function answered(
  shared: Shared,
  choices: readonly Choice[],
  element: Element,
  reading: Reading,
): Question | undefined {
  const right = element['correctAnswer'];
  if (right === undefined) return { ...shared, choices };
  return rightAnswer({ ...shared, choices }, Array.isArray(right) ? right : [right], reading);
}

function steps(shared: Shared, choices: readonly Choice[]): Question {
  const [low, high] = [choices[0]?.label ?? '', choices.at(-1)?.label ?? ''];
  return { ...shared, type: 'steps', choices, ends: [low, high] };
}

function ratingSteps(element: Element, reading: Reading): readonly Choice[] {
  const name = nameOf(element['name']);
  const stated = choicesOf(element, 'rateValues', name, reading);
  const number = (key: string, otherwise: number) =>
    typeof element[key] === 'number' && Number.isFinite(element[key]) ? element[key] : otherwise;
  const [min, step] = [number('rateMin', 1), Math.max(number('rateStep', 1), 0.01)];
  const max = number('rateMax', min + (number('rateCount', 5) - 1) * step);
  const count = Math.min(Math.max(Math.floor((max - min) / step) + 1, 0), 101);
  const counted = Array.from({ length: count }, (_, at) => min + at * step);
  const choices = stated.length > 0 ? stated : counted.map((value) => ({ value, label: String(value) }));
  const ends = [
    reading.text(element['minRateDescription'], name),
    reading.text(element['maxRateDescription'], name),
  ];
  return choices.map((choice, at) => {
    const end = at === 0 ? ends[0] : at === choices.length - 1 ? ends[1] : undefined;
    return end ? { ...choice, label: end } : choice;
  });
}

/** Each row is a statement, each column a step; what the matrix itself asks is the help of all. */
function matrixRows(element: Element, shared: Shared, reading: Reading): readonly Found[] {
  const columns = choicesOf(element, 'columns', shared.name, reading);
  const rows = choicesOf(element, 'rows', shared.name, reading);
  if (rows.length === 0) reading.note('options', 'rows', shared.name);
  const title = reading.text(element['title'], shared.name);
  const help = [title, shared.help].filter((words) => words !== '').join(' ');
  return rows.map(({ value, label }) => ({
    question: {
      ...steps({ ...shared, help }, columns),
      name: `${shared.name}.${nameOf(value)}`,
      prompt: label,
    },
    group: shared.name,
  }));
}

function yesOrNo(element: Element, reading: Reading): readonly Choice[] {
  const name = nameOf(element['name']);
  const [yes, no] = yesAndNo(reading.language);
  return [
    { value: element['valueTrue'] ?? true, label: reading.text(element['labelTrue'], name) || yes },
    { value: element['valueFalse'] ?? false, label: reading.text(element['labelFalse'], name) || no },
  ];
}

/** Choices are texts, numbers, or `{value, text}`, in a quiz also with a `score`. Numbers beside texts are points. */
function choicesOf(element: Element, key: string, name: string, reading: Reading): readonly Choice[] {
  return listAt(element, key).flatMap((entry): readonly Choice[] => {
    if (!isObject(entry)) {
      const label = reading.text(entry, name);
      return label === '' ? [] : [{ value: entry, label }];
    }
    const { value, text, score, imageLink } = entry;
    const label = reading.text(text, name) || reading.text(value, name);
    if (label === '') return [];
    if (entry['visibleIf'] !== undefined) reading.note('condition', nameOf(entry['visibleIf']), name);
    const points =
      typeof score === 'number' ? score : text !== undefined && typeof value === 'number' ? value : NaN;
    const image = imageOf(imageLink);
    return [{ value, label, ...(Number.isFinite(points) && { points }), ...(image !== '' && { image }) }];
  });
}

const imageOf = (link: unknown) =>
  typeof link === 'string'
    ? link
    : isObject(link) && typeof link['default'] === 'string'
      ? link['default']
      : '';
