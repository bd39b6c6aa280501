import { isObject } from '../check/find';
import { readCsv } from './csv';
import { draftOf } from './draft';
import { isPersonalityQuiz, readPersonalityQuiz } from './h5p';
import type { Imported, Kind } from './imported';
import { objectsIn } from './lenient';
import { HOLDERS, readList } from './list';
import type { Source } from './question';
import { createReading, type Reading } from './reading';
import { isReactQuiz, readReactQuiz } from './react-quiz';
import { isSurvey, readSurvey } from './survey';
import { readTable } from './table';

/** The longest text that is looked at, in letters. */
const MOST = 2_000_000;

/** A quiz of ours is one with slips in it, too, of which only a part can be read. */
const OUR_KEYS = /"(?:measures|evidence|showIf)"\s*:/;

/**
 * What another product's quiz becomes here: SurveyJS, react-quiz-component, H5P's personality quiz (the text of its content.json), a
 * list of items as JSON, all of them also as a script writes them, or a spreadsheet as CSV. undefined: a quiz of Fitpath's own, nothing
 * that is known, nothing that could be asked, or longer than two million letters. Never throws. `language` is the page's: of a text
 * in several it is the one that is taken.
 */
export function importable(text: string, language = 'en'): Imported | undefined {
  if (text.length > MOST || OUR_KEYS.test(text)) return undefined;
  const reading = createReading(language);
  for (const value of objectsIn(text)) {
    const [kind, read] = readerOf(value) ?? [];
    if (kind && read) return draftOf(kind, read(reading), reading);
  }
  const rows = /^\s*[{[]/.test(text) ? undefined : readCsv(text);
  return rows && draftOf('csv', readTable(rows, reading), reading);
}

function readerOf(value: unknown): readonly [Kind, (reading: Reading) => Source] | undefined {
  if (isOurs(value)) return undefined;
  if (isPersonalityQuiz(value)) return ['h5p', (reading) => readPersonalityQuiz(value, reading)];
  if (isReactQuiz(value)) return ['react-quiz', (reading) => readReactQuiz(value, reading)];
  if (isSurvey(value)) return ['surveyjs', (reading) => readSurvey(value, reading)];
  const rows = readList(value);
  const others =
    Array.isArray(value) || !isObject(value)
      ? []
      : Object.keys(value).filter((key) => !HOLDERS.includes(key));
  const read = (reading: Reading) => {
    for (const key of others) reading.note('setting', key);
    return readTable(rows ?? [], reading);
  };
  return rows && ['list', read];
}

/** Keys that no other format has: whoever wrote some of them was writing a quiz of ours, however far they came. */
const isOurs = (value: unknown) =>
  isObject(value) &&
  ['pool', 'focus', 'flow', 'outcomes', 'minutes'].some((key) => Object.hasOwn(value, key));
