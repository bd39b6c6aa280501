import type { LengthWanted, ShapeWanted, Unruled } from '../fault';
import { isObject, type Path } from '../find';
import { idFrom } from './id-from';
import { spaced } from '../json/json-mends';
import { asSeen, unseenSign } from '../json/signs';
import { asTyped, guessOf, withGuess } from '../suggest';
import { onlyUnseen } from '../unknown-word';
import { inEnglish, isRule } from '../words/english';
import { told, type Rule, type Told, type Value } from '../words/told';

/** What is wrong with the shape of a file, in English, with a guess where a known word is near. */
export function shapeWords(fault: Unruled<ShapeWanted>): string {
  return inEnglish(shapeTold(fault));
}

/** The same as data; `value` is what stands there, `guess` what is meant by it. */
export function shapeTold(fault: Unruled<ShapeWanted>, value?: unknown, guess?: string): Told {
  const { found, expected, path } = fault;
  switch (expected.kind) {
    case 'value':
      return told('missing');
    case 'known-key': {
      const key = asTyped(String(found));
      const meant = guess ?? guessOf(String(found), expected.among);
      return (
        onlyUnseen(String(found), (word) => word === meant) ?? withGuess(told('key.unknown', { key }), meant)
      );
    }
    case 'no-key':
      return guess === undefined
        ? told('key.not-here', { key: String(found) })
        : withGuess(told('key.misplaced', { key: String(found) }), guess);
    case 'type':
      return typeTold(String(found), expected, value, guess, path);
    case 'length':
      return lengthTold(Number(found), expected);
    case 'said':
      return withGuess(saidTold(expected.words, found), guess);
  }
}

type Type = Extract<ShapeWanted, { kind: 'type' }>;

const KINDS: Readonly<Record<string, Rule>> = {
  string: 'kind.text',
  number: 'kind.number',
  boolean: 'kind.boolean',
  Array: 'kind.list',
  Object: 'kind.object',
};

function typeTold(
  received: string,
  { type, among }: Type,
  value: unknown,
  guess?: string,
  path: Path = [],
): Told {
  const written = unquoted(received);
  const key = path.at(-1);
  const unseen = among.length > 0 ? onlyUnseen(written, (word) => among.includes(word)) : undefined;
  if (unseen) return unseen;
  const found = foundIn(received);
  if (key === 'id' && typeof value === 'number') return told('found', { found, said: told('id.form') });
  if (type === 'string' && isObject(value) && Object.keys(value).some((name) => /^[a-z]{2}(-|$)/.test(name)))
    return told('found', { found, said: told('must.be.one-language') });
  const list = among.map((word) => `"${word}"`).join(', ');
  const kind: Value =
    among.length > 0
      ? told('kind.one-of', { list })
      : named(Object.hasOwn(KINDS, type) ? KINDS[type] : undefined, type);
  const such = type === 'Object' ? suchObject(path, value) : undefined;
  const said = such === undefined ? told('must.be', { kind }) : told('must.be.such', { kind, such });
  return withGuess(
    told('found', { found, said }),
    guess ?? (among.length > 0 ? guessOf(written, among) : undefined),
  );
}

/** A noun without gaps, or a word as it is. */
function named(noun: Rule | undefined, word: string): Value {
  return noun === undefined ? word : { rule: noun, values: {} };
}

/** The object that was meant by a list of traits, by one, or by the text of an option. */
function suchObject(path: Path, value: unknown): string | undefined {
  const words = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
    (word) => typeof word === 'string',
  );
  if (words.length === 0) return undefined;
  const key = path.at(-1);
  if (key === 'flow') return spaced({ order: 'fixed' });
  if (key === 'measures') return spaced(Object.fromEntries(words.map((trait) => [trait, 1])));
  if (key === 'evidence') return spaced(Object.fromEntries(words.map((trait) => [trait, 90])));
  const [label = ''] = words;
  const id = idFrom(label);
  if (path.at(-2) === 'options') return spaced({ id, label, evidence: {} });
  return path.at(-2) === 'items'
    ? spaced({ id, type: 'agree', prompt: label, measures: { desk: 1 } })
    : undefined;
}

function foundIn(received: string): Value {
  if (received === 'Array') return told('kind.list');
  if (received === 'Object') return told('kind.object');
  return received.length > 48 ? `${received.slice(0, 47)}…"` : received;
}

function lengthTold(found: number, { least, most, of }: LengthWanted): Told {
  if (found === 0) return told('text.empty');
  const units = { count: found, of: told(found === 1 ? ONE[of] : `of.${of}`) };
  return least === undefined
    ? told('length.most', { ...units, most: most ?? 0 })
    : told('length.least', { ...units, least });
}

const ONE = { characters: 'of.character', words: 'of.word', entries: 'of.entry' } as const;

/** A schema's own words, or the name of its sentence, after what stands there, where that is short enough to be read. */
function saidTold(words: string, value: unknown): Told {
  const said: Told = isRule(words) ? { rule: words, values: {} } : told('said', { words });
  if (typeof value === 'string') {
    const sign = unseenSign(value);
    if (words === 'text.unseen' && sign) return told('unseen.all', { sign });
    const unseen = words === 'id.form' ? onlyUnseen(value, (word) => idFrom(word) === word) : undefined;
    if (unseen) return unseen;
    if (words === 'id.form' && value === '') return told('found', { found: '""', said });
    if (asSeen(value) !== '')
      return told('found', { found: `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`, said });
  }
  if (Array.isArray(value) && /\.(?:two|just-two)$/.test(words))
    return told('found', { found: value.length, said });
  return typeof value === 'number' || typeof value === 'boolean'
    ? told('found', { found: String(value), said })
    : said;
}

/** `"sinlge"` → `sinlge`; of anything but a text there is no guess. */
export function unquoted(received: string): string {
  return /^"(.*)"$/s.exec(received)?.[1] ?? '';
}
