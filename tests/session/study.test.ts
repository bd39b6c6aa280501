import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSessions } from '../../src/session/sessions';
import { memoryStore, type Store } from '../../src/session/storage';
import { collectedIn, forgetDraft, readDraft, workOf, writeDraft } from '../../src/session/study';
import { agree, quizOf } from '../engine/fixture';
import { anyJson } from '../fuzz/nasty';

const ROW = '0b5c1f6e-9a1d-4c3b-8f2e-1234567890ab';
const DRAFT = { row: ROW, works: true, soc: '29-2072.00', liking: 4, years: 3 } as const;
const KEY = 'fitpath/session/x/study';
const holding = (text: string, key = KEY): Store => {
  const store = memoryStore();
  store.write(key, text);
  return store;
};

describe('what is said for a study', () => {
  it('is kept as it was said, beside the answers, until it is forgotten', () => {
    const store = memoryStore();
    expect(writeDraft(store, 'x', DRAFT)).toBe(true);
    expect(readDraft(store, 'x')).toEqual(DRAFT);
    expect(readDraft(store, 'y')).toBeUndefined();
    expect(workOf(DRAFT)).toEqual({ soc: '29-2072.00', liking: 4, years: 3 });
    forgetDraft(store, 'x');
    expect(readDraft(store, 'x')).toBeUndefined();
  });

  it('goes when the answers are forgotten, and no other quiz’s does', () => {
    const store = memoryStore();
    const quiz = quizOf(agree('sit', { desk: 1 }));
    writeDraft(store, quiz.id, DRAFT);
    writeDraft(store, 'another', DRAFT);
    createSessions(store).of(quiz).getState().startOver();
    expect(readDraft(store, quiz.id)).toBeUndefined();
    expect(readDraft(store, 'another')).toEqual(DRAFT);
  });

  it.each([
    ['half a text', '{"row":', undefined],
    ['a list', '[]', undefined],
    ['an id that is no random one', JSON.stringify({ ...DRAFT, row: '=cmd()' }), undefined],
    [
      'values that nobody can choose',
      JSON.stringify({ row: ROW, works: 'yes', soc: '=1+1', liking: 9, years: 2 }),
      { row: ROW },
    ],
    [
      'more than is asked',
      JSON.stringify({ row: ROW, liking: 1, name: 'Eve', __proto__: { years: 1 } }),
      { row: ROW, liking: 1 },
    ],
  ])('is read as far as it fits from %s', (_, text, draft) => {
    expect(readDraft(holding(text), 'x')).toEqual(draft);
  });

  it('is never more than can be said, whatever the device holds', () => {
    fc.assert(
      fc.property(anyJson(['row', 'works', 'soc', 'liking', 'years', ROW]), (value) => {
        const draft = readDraft(holding(JSON.stringify(value) ?? ''), 'x');
        const work = draft && workOf(draft);
        expect(Object.keys(draft ?? {}).every((key) => key in DRAFT)).toBe(true);
        if (work) expect(work.soc).toMatch(/^\d\d-\d{4}\.\d\d$/);
      }),
    );
  });

  it('is no work as long as something is open, and none of who does not work', () => {
    for (const key of ['works', 'soc', 'liking', 'years'])
      expect(workOf({ ...DRAFT, [key]: undefined })).toBeUndefined();
    expect(workOf({ ...DRAFT, works: false })).toBeUndefined();
  });
});

describe('a device that belongs to a study', () => {
  const row = (id: string, answer = '1') => ({ head: ['row_id', 'a'], cells: [id, answer] });

  it('collects nothing before somebody says so, and afterwards no longer', () => {
    const collected = collectedIn(memoryStore());
    expect(collected.tables()).toBeUndefined();
    collected.drop('1');
    expect(collected.tables()).toBeUndefined();
    expect(collected.begin()).toBe(true);
    expect(collected.tables()).toEqual([]);
    collected.add(row('1'));
    collected.begin();
    expect(collected.tables()).toEqual([{ head: ['row_id', 'a'], rows: [['1', '1']] }]);
    collected.end();
    expect(collected.tables()).toBeUndefined();
  });

  it('has one row of each person, the last that was handed in, and none that was taken back', () => {
    const collected = collectedIn(memoryStore());
    collected.add(row('1'));
    collected.add(row('2'));
    collected.add({ head: ['row_id', 'b'], cells: ['3', '5'] });
    collected.add(row('1', '4'));
    expect(collected.tables()?.map(({ rows }) => rows)).toEqual([
      [['3', '5']],
      [
        ['2', '1'],
        ['1', '4'],
      ],
    ]);
    collected.drop('2');
    expect(collected.tables()?.flatMap(({ rows }) => rows.map(([id]) => id))).toEqual(['3', '1']);
  });

  it('reads only whole tables, whoever wrote them', () => {
    const whole = { head: ['row_id'], rows: [['1']] };
    const odd = [
      { head: [], rows: [] },
      { head: ['a'], rows: [['1', '2']] },
      { head: ['a'], rows: [[1]] },
      null,
      'x',
    ];
    const key = 'fitpath/study/rows';
    expect(collectedIn(holding(JSON.stringify([...odd, whole]), key)).tables()).toEqual([whole]);
    expect(collectedIn(holding('{"length":1}', key)).tables()).toBeUndefined();
    fc.assert(
      fc.property(anyJson(['head', 'rows']), (value) => {
        const collected = collectedIn(holding(JSON.stringify(value) ?? '', key));
        collected.add(row('9'));
        expect(collected.tables()).toContainEqual({ head: ['row_id', 'a'], rows: [['9', '1']] });
      }),
    );
  });
});
