import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { KEPT } from './kept';
import { RULES } from './reading';
import type { Translation, Translations } from './translations';

/** A mistake in a translation. */
export interface TranslationFault {
  readonly id: string;
  readonly message: string;
}

/** Whether a text is there and was made from what the English says now. */
export function isTranslated(found: Translation | undefined, source: string): found is Translation {
  return found !== undefined && found.text !== '' && found.source === source;
}

/** All that is wrong with the translations of one file's texts into a language. `icu`: the texts are messages with placeholders. */
export function faultsOf(
  language: string,
  sources: ReadonlyMap<string, string>,
  translations: Translations,
  { icu = false }: { readonly icu?: boolean } = {},
): readonly TranslationFault[] {
  const faults: TranslationFault[] = [];
  for (const [id, source] of sources) {
    const message = faultOf(language, source, translations.get(id), { icu, name: NAMES.test(id) });
    if (message !== undefined) faults.push({ id, message });
  }
  for (const id of translations.keys())
    if (!sources.has(id)) faults.push({ id, message: 'is the id of no text in English' });
  return faults;
}

function faultOf(
  language: string,
  source: string,
  found: Translation | undefined,
  { icu, name }: { readonly icu: boolean; readonly name: boolean },
): string | undefined {
  if (!found || found.text === '') return 'is not translated';
  const { text } = found;
  if (found.source !== source) return `was made from “${found.source}”, which now is “${source}”`;
  if (edges(text) !== edges(source) || (text.includes('  ') && !source.includes('  ')))
    return 'has other spaces around it, or two in a row';
  if (text.length > 1.6 * source.length + ROOM)
    return `has ${text.length} letters, where the English has ${source.length}`;
  const marks = difference(marksOf(source, icu), marksOf(text, icu));
  if (marks !== undefined) return marks;
  const figures = difference(figuresOf(source), figuresOf(text));
  if (figures !== undefined) return figures;
  const english = name ? undefined : leftInEnglish(source, text);
  if (english !== undefined) return english;
  const rules = RULES[language];
  const plain = text.replace(/\{[^{}]*\}|<\/?\w+\/?>/g, ' ');
  // A name is no sentence, however many words it has.
  const ease = /[.!?]$/.test(text) ? rules?.ease(plain) : undefined;
  if (rules && ease !== undefined && ease < rules.least)
    return `is hard to read: ${ease.toFixed(0)}, at least ${String(rules.least)} (use shorter words and sentences)`;
  return rules?.writing(plain);
}

/** Certificates, which have one name in every language, but for those that are only called what they are. */
const NAMES = /^certifications\.\d+\.name$/;

/** How many letters a text may be longer than the English, beyond what other languages need anyway. */
const ROOM = 40;

const edges = (text: string) => `${String(/^\s/.test(text))} ${String(/\s$/.test(text))}`;

/** The placeholders and tags of a text. Of a message that cannot be read, why. */
function marksOf(text: string, icu: boolean): ReadonlySet<string> | string {
  const marks = new Set([...text.matchAll(/<\/?(\w+)\/?>/g)].map(([, tag = '']) => `<${tag}>`));
  if (!icu) {
    for (const [mark] of text.matchAll(/\{\w+\}/g)) marks.add(mark);
    return marks;
  }
  try {
    addPlaceholders(compileMessageOrThrow(text), marks);
    return marks;
  } catch (error) {
    return `is no message: ${String(error)}`;
  }
}

function addPlaceholders(message: ReturnType<typeof compileMessageOrThrow>, marks: Set<string>): void {
  for (const part of message) {
    if (typeof part === 'string') continue;
    const [name, , cases] = part;
    marks.add(`{${name}}`);
    if (typeof cases === 'object' && cases)
      for (const branch of Object.values(cases))
        if (Array.isArray(branch)) addPlaceholders(branch as typeof message, marks);
  }
}

function difference(
  wanted: ReturnType<typeof marksOf>,
  found: ReturnType<typeof marksOf>,
): string | undefined {
  if (typeof found === 'string') return found;
  if (typeof wanted === 'string') return wanted;
  const lost = [...wanted].filter((mark) => !found.has(mark));
  const invented = [...found].filter((mark) => !wanted.has(mark));
  if (lost.length > 0) return `has lost ${lost.join(', ')}`;
  return invented.length > 0 ? `has ${invented.join(', ')}, which the English has not` : undefined;
}

/** The numbers of a text in digits, with no sign between thousands; those within names and placeholders of messages are left to others. */
function figuresOf(text: string): ReadonlySet<string> {
  const plain = text.replace(/\{[^{}]*\}|<[^>]*>/g, ' ').replace(/(?<=\d)[,\u00a0](?=\d{3}(?!\d))/g, '');
  return new Set(plain.match(/\d+(?:[.,]\d+)?/g));
}

/** Words that no other language of ours writes so. */
const ENGLISH = /\b(the|and|with|your|you|for|from|what|which|this|that|are|is|of|to|how|who)\b/gi;

/** `{of, select, you {`: what asks for a case, and what it is called. */
const CASES = /\{\w+, (?:select|plural),|\b(?:you|they|named|one|other|=\d+) \{/g;

/** Two words of English in a row of text, or the whole text as it was. Names and brands are short. */
function leftInEnglish(source: string, text: string): string | undefined {
  const own = KEPT.reduce((left, name) => left.replaceAll(name, ' '), text);
  // What is quoted, or a placeholder, may be of any language; cases of a message are words of ours.
  const plain = own.replace(CASES, ' ').replace(/[“"][^”"]*[”"]|\[[^\]]*\]|\{[^{}]*\}/g, ' ');
  const found = [...new Set(plain.match(ENGLISH) ?? [])];
  if (found.length > 1) return `has English words: ${found.join(', ')}`;
  const same = text === source && (plain.match(ENGLISH) ?? []).length > 0;
  return same ? 'is the English' : undefined;
}
