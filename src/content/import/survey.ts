import { isObject } from '../check/find';
import { parseExpression, type SourceCondition } from './expression';
import { grouped } from './grouped';
import type { Question, Source } from './question';
import { listAt, MOST_QUESTIONS, nameOf, type Reading } from './reading';
import { readSurveyQuestion } from './survey-question';
import { noteSettings } from './survey-settings';

const MOST_PANELS = 20;

/** Where an element stands: under which conditions of pages and panels, and what the nearest of them is called. */
interface Place {
  readonly conditions: readonly SourceCondition[];
  readonly group: string;
  readonly depth: number;
}

/** Whether something may be a survey of SurveyJS: pages of elements, or elements with a type and a name. */
export function isSurvey(value: unknown): boolean {
  const isElement = (entry: unknown) =>
    isObject(entry) && typeof entry['type'] === 'string' && 'name' in entry;
  const hasElements = (holder: unknown) =>
    listAt(holder, 'elements').some(isElement) || listAt(holder, 'questions').some(isElement);
  return hasElements(value) || listAt(value, 'pages').some(hasElements);
}

/** Reads a survey of SurveyJS, with its panels and matrices made plain; what has no place in a quiz is noted. */
export function readSurvey(value: unknown, reading: Reading): Source {
  const survey = isObject(value) ? value : {};
  noteSettings(survey, '', 'survey', reading);
  const place: Place = { conditions: [], group: '', depth: 0 };
  const questions = [
    ...listAt(survey, 'pages').flatMap((page) => holderQuestions(page, 'page', place, reading)),
    ...elementsOf(survey, reading).flatMap((element) => elementQuestions(element, place, reading)),
  ];
  return {
    title: reading.text(survey['title']),
    summary: reading.text(survey['description']),
    questions: withScales(questions, reading),
  };
}

function elementsOf(holder: unknown, reading: Reading): readonly unknown[] {
  const all = [...listAt(holder, 'elements'), ...listAt(holder, 'questions')];
  if (all.length > MOST_QUESTIONS) reading.note('long', `${String(all.length)} elements`);
  return all.slice(0, MOST_QUESTIONS);
}

/** The questions of a page or a panel. */
function holderQuestions(holder: unknown, kind: 'page' | 'panel', place: Place, reading: Reading): Found[] {
  if (!isObject(holder)) return [];
  const name = nameOf(holder['name']);
  if (place.depth > MOST_PANELS) {
    reading.note('question', kind, name);
    return [];
  }
  noteSettings(holder, name, kind, reading);
  for (const key of ['title', 'description'])
    if (reading.text(holder[key]) !== '') reading.note('page', reading.text(holder[key]), name);
  if (isHidden(holder, name, reading)) return [];
  const inside = {
    conditions: [...place.conditions, ...conditionOf(holder, name, reading)],
    group: isGeneric(name) ? place.group : name,
    depth: place.depth + 1,
  };
  return elementsOf(holder, reading).flatMap((element) => elementQuestions(element, inside, reading));
}

interface Found {
  readonly question: Question;
  readonly group: string;
}

function elementQuestions(element: unknown, place: Place, reading: Reading): Found[] {
  if (!isObject(element)) return [];
  if (element['type'] === 'panel') return holderQuestions(element, 'panel', place, reading);
  const name = nameOf(element['name']) || nameOf(element['valueName']);
  if (isHidden(element, name, reading)) return [];
  const conditions = [...place.conditions, ...conditionOf(element, name, reading)];
  const [only] = conditions;
  const showIf = conditions.length > 1 ? { all: conditions } : only;
  return readSurveyQuestion(element, name, reading).map(({ question, group }) => ({
    question: showIf ? { ...question, showIf } : question,
    group: group || place.group,
  }));
}

function isHidden(element: Record<string, unknown>, name: string, reading: Reading): boolean {
  if (element['visible'] !== false || element['visibleIf'] !== undefined) return false;
  reading.note('hidden', 'visible: false', name);
  return true;
}

function conditionOf(
  element: Record<string, unknown>,
  name: string,
  reading: Reading,
): readonly SourceCondition[] {
  const expression = element['visibleIf'];
  if (typeof expression !== 'string' || expression.trim() === '') return [];
  const condition = parseExpression(expression);
  if (!condition) reading.note('condition', expression, name);
  return condition ? [condition] : [];
}

const REVERSED = /[ _-]+(?:r|rev|reversed?|inv)$/i;
const isGeneric = (name: string) => /^(?:question|page|panel|item|row|q|pregunta)?[ _-]*\d*$/i.test(name);

/**
 * The scale of each question, by its name: `openness_3` and `openness_r` are of `openness` where others are too. Where a page, panel or
 * matrix with a name holds just those, or its questions are called `question7`, it gives the name; else a question is a scale of its own.
 * A name that ends in `_r` is of a reversed question.
 */
function withScales(found: readonly Found[], reading: Reading): readonly Question[] {
  const named = found.map(({ question, group }) => ({ question, group, base: baseOf(question.name) }));
  const groupsOf = grouped(named, ({ base }) => base);
  const basesOf = grouped(named, ({ group }) => group);
  const wholes = new Set(
    [...basesOf].flatMap(([group, of]) => (new Set(of.map(({ base }) => base)).size === 1 ? [group] : [])),
  );
  return named.map(({ question, group, base }) => {
    const { name, key } = question;
    const reversed = REVERSED.test(name);
    if (reversed) reading.note('reversed', '_r', name);
    const alike = groupsOf.get(base) ?? [];
    const together = basesOf.get(group) ?? [];
    const isWhole = together.length === alike.length && wholes.has(group);
    const ofGroup = group !== '' && (isGeneric(base) || (isWhole && alike.length > 1));
    const ofBase = !isGeneric(base) && (alike.length > 1 || base === group);
    return { ...question, scale: ofGroup ? group : ofBase ? base : name, key: reversed ? -1 : key };
  });
}

/** A name without the marks of one question among several; of a row of a matrix, without the matrix. */
const baseOf = (name: string) => {
  const forward = name.replace(REVERSED, '');
  return (forward.split('.').at(-1) ?? forward).replace(/[ _-]*\d+$/, '').replace(REVERSED, '');
};
