import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankTable, MARK, withBank } from '../../../src/cli/guide/bank-table';
import { readDocument } from '../../../src/cli/guide/document';
import { quizAround } from '../../../src/cli/guide/examples';
import { plainWords } from '../../../src/content/document';

describe('a document', () => {
  it('has headings that are linked to as GitHub does, and rules by their numbers', () => {
    const read = readDocument(
      '## How, *exactly*?\n\n- **Z1** See Z2, `Z1`.\n- **Z2** No R8.\n\n## How exactly',
    );
    expect(read).toEqual([
      { kind: 'heading', level: 2, id: 'how-exactly', words: ['How, ', { em: ['exactly'] }, '?'] },
      {
        kind: 'list',
        ordered: false,
        entries: [
          {
            id: 'Z1',
            blocks: [
              {
                kind: 'text',
                words: [{ strong: ['Z1'] }, ' See ', { to: '#Z2', words: ['Z2'] }, ', ', { code: 'Z1' }, '.'],
              },
            ],
          },
          { id: 'Z2', blocks: [{ kind: 'text', words: [{ strong: ['Z2'] }, ' No R8.'] }] },
        ],
      },
      { kind: 'heading', level: 2, id: 'how-exactly-1', words: ['How exactly'] },
    ]);
  });

  it('stops the build where it has what no page draws', () => {
    expect(() => readDocument('![A flower](flower.png)')).toThrow('image');
    expect(() => readDocument('> A quote')).toThrow('blockquote');
  });

  it('takes any table of the bank, whatever stands in its cells', () => {
    const words = fc.string({ minLength: 1 }).map((text) => text.replace(/[^\w|? ]/g, '').trim() || 'x');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (prompts) => {
        const items = prompts.map((prompt, at) => ({ id: `i-${String(at)}`, type: 'agree', prompt }));
        const [table] = readDocument(bankTable(items));
        const cells = table?.kind === 'table' ? table.rows.map((row) => plainWords(row[2] ?? [])) : [];
        expect(cells.map((cell) => cell.replace(/\s+/g, ' '))).toEqual(
          prompts.map((prompt) => prompt.replace(/\s+/g, ' ')),
        );
      }),
    );
  });

  it('gets the bank where it is marked', async () => {
    const filled = await withBank(`a\n\n${MARK}\n`, '.');
    expect(filled).toContain(
      '| `desk-2` | `agree` | When I have to sit for a long time, my legs want to move. | desk − |',
    );
  });
});

describe('an example', () => {
  it.each([
    ['a whole quiz as it stands', '{ "title": "a", "items": [] }', /^\{ "title"/],
    ['an item in a quiz', '{ "prompt": "a" }', /"items": \[\n {4}\{\n {6}"prompt": "a"/],
    ['an item of the bank in a quiz', '{ "use": "desk-1" }', /"use": "desk-1"/],
  ])('is %s', (_, text, quiz) => {
    expect(quizAround(text)).toMatch(quiz);
  });

  it('is none of what is no quiz', () => {
    for (const text of ['{ "soc": "29-2072.00" }', '[1]', 'null', '{ "items": … }'])
      expect(quizAround(text)).toBeUndefined();
  });
});
