import { columnsOf, type Column, type What } from './columns';
import { yesAndNo } from './own-words';
import { withoutMarks } from './plain-text';
import type { Choice, Question, Source } from './question';
import { MOST_QUESTIONS, type Reading } from './reading';

/** The words of a column of types, in English and Spanish. */
const TYPES: readonly (readonly [Question['type'], RegExp])[] = [
  ['steps', /agree|likert|statement|scale|slider|rating|acuerdo|afirmaci|escala|deslizador/],
  ['multi', /multi|checkbox|several|varias|casillas/],
  ['rank', /rank|order|orden/],
  ['either', /either|yes|boolean|true|s[ií]\b|verdadero/],
  ['knowledge', /knowledge|quiz|right|conocimiento/],
  ['single', /single|choice|option|radio|dropdown|unica|opcion/],
];
const NO = /^(?:|0|no|false|n|falso|\+|\+?1|f|forward|positiv[eao]|direct[ao]?)$/i;

/** Reads a table of one row an item, its columns found by their headers [columns.ts]. A row without a question is passed over. */
export function readTable([headers = [], ...rows]: readonly (readonly string[])[], reading: Reading): Source {
  const named = columnsOf(headers);
  const typeAt = named.findIndex(({ what }) => what === 'type');
  // `type: "R"`: what some lists call the scale.
  const isScale =
    typeAt >= 0 &&
    named.every(({ what }) => what !== 'scale') &&
    rows.every((row) => row[typeAt] === '' || typeOf(row[typeAt] ?? '') === undefined);
  const columns = isScale
    ? named.map((column, at) => (at === typeAt ? { ...column, what: 'scale' as const } : column))
    : named;
  for (const { what, header } of columns)
    if (what === undefined && header !== '') reading.note('setting', header);
  if (rows.length > MOST_QUESTIONS) reading.note('long', `${String(rows.length)} rows`);
  const questions = rows
    .slice(0, MOST_QUESTIONS)
    .flatMap((row, at) => questionOf(row, columns, `row ${String(at + 2)}`, reading));
  return { title: '', summary: '', questions };
}

const typeOf = (word: string) =>
  TYPES.find(([, looks]) => looks.test(word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()))?.[0];

function questionOf(
  row: readonly string[],
  columns: readonly Column[],
  place: string,
  reading: Reading,
): readonly Question[] {
  const cells = (what: What) =>
    columns.flatMap((column, at) => (column.what === what ? [row[at] ?? ''] : []));
  const cell = (what: What) => cells(what)[0] ?? '';
  const name = cell('id') || place;
  const prompt = reading.text(cell('prompt'), name);
  if (prompt === '') {
    reading.note('missing', columns.find(({ what }) => what === 'prompt')?.header ?? '', place);
    return [];
  }
  const stated = typeOf(cell('type'));
  if (stated === undefined && cell('type') !== '') reading.note('question', cell('type'), name);
  const labels = withoutMarks(cells('option').map((label) => reading.text(label, name)));
  const points = cells('points');
  const choices = labels.flatMap((label, at): readonly Choice[] => {
    const number = Number((points[at] ?? '').replace(',', '.') || NaN);
    return label === '' ? [] : [{ value: label, label, ...(Number.isFinite(number) && { points: number }) }];
  });
  const reversed = isReversed(cell('key')) || !NO.test(cell('reversed'));
  if (!reversed && !NO.test(cell('key'))) reading.note('setting', `key ${cell('key')}`, name);
  if (reversed) reading.note('reversed', cell('key') || cell('reversed'), name);
  const correct = cell('correct') === '' ? undefined : rightOf(cell('correct'), labels, choices);
  const guessed = cell('correct') !== '' ? 'knowledge' : choices.length > 0 ? 'single' : 'steps';
  const type = correct === undefined && stated !== undefined && stated !== 'knowledge' ? stated : guessed;
  const [low, high] = [reading.text(cell('low'), name), reading.text(cell('high'), name)];
  if (type === 'knowledge' && correct === undefined) {
    reading.note('correct', cell('correct'), name);
    return [];
  }
  const [yes, no] = yesAndNo(reading.language);
  const both =
    type === 'either' && choices.length === 0 ? [yes, no].map((label) => ({ value: label, label })) : choices;
  return [
    {
      ...{ name, type, prompt, help: reading.text(cell('help'), name), choices: both },
      ...{
        scale: cell('scale').trim() || name,
        key: reversed ? -1 : 1,
        feedback: reading.text(cell('feedback'), name),
      },
      ...(low !== '' && high !== '' && { ends: [low, high] as const }),
      ...(correct !== undefined && { correct }),
    },
  ];
}

/** `-`, `−1`, `R`, `reversed`, `-keyed`, `5-`. */
const isReversed = (key: string) => /^(?:[-−–]|r(?:ev|$)|inv|neg)|[-−–]$/i.test(key.trim());

/** The right choice, by its label, its letter, or its number from 1; of the columns, some of which may be empty. */
function rightOf(said: string, labels: readonly string[], choices: readonly Choice[]): number | undefined {
  const lower = said.trim().toLowerCase();
  const byLabel = labels.findIndex((label) => label !== '' && label.toLowerCase() === lower);
  const byLetter = /^[a-z]$/.test(lower)
    ? lower.charCodeAt(0) - 97
    : /^\d{1,2}$/.test(lower)
      ? Number(lower) - 1
      : -1;
  const label = labels[byLabel >= 0 ? byLabel : byLetter];
  const at = choices.findIndex((choice) => choice.label === label);
  return at < 0 ? undefined : at;
}
