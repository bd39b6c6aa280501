import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDoc } from '../../../src/content/draft/doc';
import { insert, move, put, remove, renameItem } from '../../../src/content/draft/edit';
import { asKind, blankItem, KINDS } from '../../../src/content/draft/kinds';

const list = fc.array(fc.record({ id: fc.string(), n: fc.integer() }), { minLength: 1, maxLength: 8 });
const texts = fc.tuple(list, fc.constantFrom(0, 2, 4)).map(([items, indent]) => ({
  items,
  text: JSON.stringify({ title: 'x', items }, null, indent),
}));
const itemsOf = (text: string) => (JSON.parse(text) as { items: unknown[] }).items;

describe('an edit of the text', () => {
  it('moves, adds and takes away entries as lists do, whatever the layout', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), ({ items, text }, a, b) => {
        const [from, to] = [a % items.length, b % items.length];
        const moved = items.toSpliced(from, 1).toSpliced(to, 0, items[from]!);
        expect(itemsOf(move(text, ['items'], from, to))).toEqual(moved);
        expect(itemsOf(remove(text, ['items'], from))).toEqual(items.toSpliced(from, 1));
        const added = { id: 'new', n: 1 };
        expect(itemsOf(insert(text, ['items'], to, added))).toEqual(items.toSpliced(to, 0, added));
        expect(JSON.parse(put(text, ['title'], 'y'))).toEqual({ title: 'y', items });
      }),
    );
  });

  it('leaves all else as its author wrote it, and does nothing at places that are not there', () => {
    const text = '{ "title":"x",\n\n   "items": [ {"id":"a"},\n {"id":  "b"} ] }';
    expect(put(text, ['title'], 'y')).toBe(text.replace('"x"', '"y"'));
    expect(move(text, ['items'], 0, 5)).toBe(text);
    expect(insert('{}', ['items'], 0, { id: 'a' })).toMatch(/"items": \[/);
  });

  it('renames an item wherever a condition names it, and no answer of the same name', () => {
    const text = JSON.stringify({
      items: [
        { id: 'a' },
        { id: 'b', showIf: { all: [{ item: 'a', is: 'a' }, { not: { answered: 'a' } }] } },
      ],
      outcomes: [{ id: 'a', onlyIf: { item: 'a', anyOf: ['a'] } }],
    });
    expect(JSON.parse(renameItem(text, 0, 'z'))).toEqual({
      items: [
        { id: 'z' },
        { id: 'b', showIf: { all: [{ item: 'z', is: 'a' }, { not: { answered: 'z' } }] } },
      ],
      outcomes: [{ id: 'a', onlyIf: { item: 'z', anyOf: ['a'] } }],
    });
  });
});

describe('a draft as its forms see it', () => {
  it('is read from any text without a crash; what is no object stands as an empty one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readDoc(text)).not.toThrow();
      }),
    );
    expect(readDoc('{"items": [1, {"id": "a"}, null]}')?.items).toEqual([{}, { id: 'a' }, {}]);
    expect(readDoc('{"items": ')).toBeUndefined();
  });

  it('keeps the objects of what has not changed', () => {
    const before = readDoc('{"items": [{"id": "a"}, {"id": "b"}]}');
    const after = readDoc('{"title": "x", "items": [{"id": "b"}, {"id": "c"}]}', before);
    expect(after?.items[0]).toBe(before?.items[1]);
  });
});

describe('another kind of question', () => {
  it('keeps the words, and the options where both kinds have some', () => {
    const single = {
      ...blankItem('single', 'q1'),
      prompt: 'Where?',
      help: 'Think.',
      options: [
        { id: 'a', label: 'In', evidence: { desk: 90 } },
        { id: 'b', label: 'Out', evidence: {} },
        { id: 'c', label: 'Both', evidence: {} },
      ],
    };
    expect(asKind(single, 'multi')).toEqual({ ...single, type: 'multi' });
    expect(asKind(single, 'either')['options']).toHaveLength(2);
    expect(asKind(single, 'knowledge')).toMatchObject({ correct: 'a', prompt: 'Where?', help: 'Think.' });
    for (const kind of KINDS) expect(asKind(asKind(single, kind), kind)).toEqual(asKind(single, kind));
  });
});

describe('an edit of odd text', () => {
  it('puts an object where none is, takes away what is not there, and never throws', () => {
    const odd = '{"flow": "fixed", "items": [1, {"options": [{"evidence": null}]}]}';
    expect(JSON.parse(put(odd, ['flow', 'maxItems'], 3))).toMatchObject({ flow: { maxItems: 3 } });
    expect(put(odd, ['items', 1, 'options', 0, 'evidence', 'desk'], undefined)).toBe(odd);
    const path = ['items', 1, 'options', 0, 'evidence', 'desk'];
    expect(JSON.parse(put(odd, path, 5))).toMatchObject({
      items: [1, { options: [{ evidence: { desk: 5 } }] }],
    });
    expect(JSON.parse(put(odd, ['items', 0, 'prompt'], 'x'))).toMatchObject({ items: [{ prompt: 'x' }, {}] });
    const value = fc.oneof(fc.constant(undefined), fc.string(), fc.integer());
    const paths = fc.array(fc.oneof(fc.constantFrom('items', 'a', 'options'), fc.nat({ max: 2 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.object(), paths, value, (quiz, [first, ...rest], own) => {
        const text = JSON.stringify({ ...quiz, items: [null, { a: 1 }] });
        const made = put(text, [typeof first === 'number' ? 'items' : (first ?? 'items'), ...rest], own);
        expect(() => JSON.parse(made) as unknown).not.toThrow();
      }),
    );
  });

  it('gives an item an id that is taken without turning conditions to it', () => {
    const text = JSON.stringify({
      items: [{ id: 'a' }, { id: 'b' }, { id: 'c', showIf: { item: 'a', is: 1 } }],
    });
    const renamed = JSON.parse(renameItem(text, 0, 'b')) as { items: unknown[] };
    expect(renamed.items).toEqual([{ id: 'b' }, { id: 'b' }, { id: 'c', showIf: { item: 'a', is: 1 } }]);
  });
});
