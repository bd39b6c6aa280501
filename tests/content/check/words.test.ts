import { readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/cli/messages/catalogues';
import { checkerCatalogue } from '../../../src/cli/messages/checker';
import { parseJson } from '../../../src/content/check/json/json';
import { parseQuiz } from '../../../src/content/check/parse-quiz';
import { SENTENCES } from '../../../src/content/check/words/sentences';
import { inEnglish } from '../../../src/content/check/words/english';
import { told, worded, type Told } from '../../../src/content/check/words/told';
import { lintQuiz } from '../../../src/content/lint/lint';
import { KINDS } from './authors/kinds';
import { KNOWN } from './authors/known';
import { RIGHT } from './authors/right';

const { messages, inSource } = await readCatalogue(process.cwd(), 'es', 'check');
const spanish = setupI18n({ locale: 'es', messages: { es: messages } });
const inSpanish = (what: Told) => worded(what, (rule, values) => spanish._(`check.${rule}`, values));

/** Words that no sentence of English does without, and no Spanish one has. */
const ENGLISH =
  /(?<!\p{L})(?:the|is|are|an|of|and|must|to|with|needs?|one|here|there|this|write|such|you|mean)(?!\p{L})/u;
/** What careers are called is the dataset's. */
const NAMES = new Set(KNOWN.careerNames?.title);
/** What an author wrote, or the format itself. */
const quoted = (words: string) => words.replace(/"[^"]*"|“[^”]*”|\{[^}]*\}/g, ' ');

const TEXTS = [RIGHT, ...Object.values(KINDS).flatMap((cases) => cases.map(([, bend]) => bend(RIGHT)))];

/** Everything that is told of a text, sentences and buttons. */
function allTold(text: string) {
  const parsed = parseQuiz('welding.json', text, KNOWN);
  const json = parseJson('welding.json', text);
  const problems = !parsed.ok ? parsed.problems : json.ok ? lintQuiz(json.value, parsed.value) : [];
  return problems.flatMap(({ message, said, mend }) => [
    { english: message, said },
    ...(mend ? [{ english: mend.words, said: mend.said }] : []),
  ]);
}
const TOLD = TEXTS.flatMap((text) => allTold(text).map((one) => ({ ...one, text })));

/** The plain texts that stand in gaps, and the names of the sentences. */
const leaves = ({ values }: Told): readonly string[] =>
  Object.values(values).flatMap((value) =>
    typeof value === 'object' ? leaves(value) : typeof value === 'string' ? [value] : [],
  );
const rules = ({ rule, values }: Told): readonly string[] => [
  rule,
  ...Object.values(values).flatMap((value) => (typeof value === 'object' ? rules(value) : [])),
];

describe('what the checker says', () => {
  it('is in the catalogue as it stands in the checker (npm run messages)', () => {
    expect(readFileSync('src/i18n/locales/en/check.po', 'utf8')).toBe(checkerCatalogue());
  });

  it('has a sentence in English and in Spanish under each name, with the same gaps', () => {
    const gaps = (parts: readonly unknown[]) =>
      parts.flatMap((part) => (Array.isArray(part) ? [String(part[0])] : [])).sort();
    expect(inSource).toEqual([]);
    for (const [rule, sentence] of Object.entries(SENTENCES)) {
      const english = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, gap = '']) => gap).sort();
      expect([rule, [...new Set(gaps(messages[`check.${rule}`] ?? []))]]).toEqual([
        rule,
        [...new Set(english)],
      ]);
    }
  });

  it('is data of which the English sentence is made', () => {
    expect(TOLD.length).toBeGreaterThan(400);
    for (const { english, said } of TOLD) expect(said && inEnglish(said)).toBe(english);
  });

  it('is Spanish from end to end, but for what the author wrote', () => {
    for (const { said, text } of TOLD) {
      if (!said) continue;
      expect(rules(said)).not.toContain('said');
      const own = leaves(said).filter(
        (leaf) => !NAMES.has(leaf) && !text.includes(leaf.replace(/^["…]+|[…"]+$/g, '')),
      );
      expect(own.map(quoted).filter((leaf) => ENGLISH.test(leaf))).toEqual([]);
      const empty = inSpanish(withoutLeaves(said));
      expect(quoted(empty)).not.toMatch(ENGLISH);
      expect(empty).not.toMatch(/check\./);
    }
  });

  it('reads in Spanish like this', () => {
    const [first] = allTold(RIGHT.replace('"prompt": "I', '"promt": "I'));
    expect(first?.said && inSpanish(first.said)).toBe(
      'la clave "promt" no existe; ¿quisiste decir "prompt"?',
    );
    const [curly] = allTold(RIGHT.replaceAll('"', '”'));
    expect(curly?.said && inSpanish(curly.said)).toMatch(
      /^” es una comilla curva; JSON necesita la recta: " \(y \d+ veces más\)$/,
    );
    expect(inSpanish(told('mend.straighten', { count: 42 }))).toBe('Enderezar 42 comillas');
  });
});

/** The sentence with nothing but sentences in its gaps. */
function withoutLeaves({ rule, values }: Told): Told {
  const kept = Object.entries(values).map(([gap, value]) => [
    gap,
    typeof value === 'object' ? withoutLeaves(value) : '',
  ]);
  return { rule, values: Object.fromEntries(kept) as Told['values'] };
}
