import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLeaves, LONGEST_NOTE, MOST_KEPT } from '../../src/session/leaves';
import { memoryStore, type Store } from '../../src/session/storage';

const KEY = 'fitpath/leaves';
const RECORDS = '29-2072.00';
const NURSES = '29-1141.00';
const CODERS = '15-1252.00';
const codes = (count: number) => Array.from({ length: count }, (_, i) => `11-${String(1000 + i)}.00`);

/** Two tabs on one device. */
function tabs() {
  const below = memoryStore();
  const heard = new Set<(value: string | null) => void>();
  const tab = (): Store => {
    const own = new Set<(value: string | null) => void>();
    const tell = (value: string | null) => heard.forEach((hear) => own.has(hear) || hear(value));
    return {
      read: (key) => below.read(key),
      write: (key, value) => {
        below.write(key, value);
        tell(value);
        return true;
      },
      remove: (key) => {
        below.remove(key);
        tell(null);
      },
      watch: (_, hear) => {
        own.add(hear);
        heard.add(hear);
        return () => void heard.delete(hear);
      },
    };
  };
  return [createLeaves(tab()), createLeaves(tab())] as const;
}
const kept = (leaves: ReturnType<typeof createLeaves>) =>
  leaves.getState().leaves.map(({ soc, note }) => [soc, note]);

describe('leaves', () => {
  it('are kept on the device in their order, with their notes, and found at the next visit', () => {
    const store = memoryStore();
    const first = createLeaves(store).getState();
    expect([first.keep(RECORDS), first.keep(NURSES), first.keep(RECORDS)]).toEqual([true, true, true]);
    first.note(NURSES, 'Like Grandma');
    first.note(CODERS, 'not kept');
    expect(kept(createLeaves(store))).toEqual([
      [RECORDS, ''],
      [NURSES, 'Like Grandma'],
    ]);
  });

  it('begin blank, as the prerendered page is', () => {
    const store = memoryStore();
    createLeaves(store).getState().keep(RECORDS);
    expect(createLeaves(store).getInitialState().leaves).toEqual([]);
  });

  it('come back to their place with their note when they were let go by mistake', () => {
    const leaves = createLeaves(memoryStore());
    const { keep, note, letGo } = leaves.getState();
    [RECORDS, NURSES, CODERS].forEach(keep);
    note(NURSES, 'why');
    letGo(NURSES);
    expect(kept(leaves)).toHaveLength(2);
    keep(NURSES);
    expect(kept(leaves)[1]).toEqual([NURSES, 'why']);
  });

  it('are forgotten for good, notes too', () => {
    const store = memoryStore();
    const leaves = createLeaves(store);
    const { keep, note, letGo, forget } = leaves.getState();
    [RECORDS, NURSES].forEach(keep);
    note(RECORDS, 'secret');
    note(NURSES, 'secret');
    letGo(NURSES);
    forget();
    expect(store.read(KEY)).toBeNull();
    [RECORDS, NURSES].forEach(keep);
    expect(JSON.stringify(kept(leaves))).not.toContain('secret');
  });

  it('have room for so many, and say when there is none', () => {
    const leaves = createLeaves(memoryStore());
    const answers = codes(MOST_KEPT + 1).map(leaves.getState().keep);
    expect(answers.filter(Boolean)).toHaveLength(MOST_KEPT);
    expect(leaves.getState().leaves).toHaveLength(MOST_KEPT);
  });

  it('say that they last for the visit where nothing can be stored', () => {
    const memory = memoryStore();
    const blocked: Store = { ...memory, write: (key, value) => !memory.write(key, value) };
    const leaves = createLeaves(blocked);
    leaves.getState().keep(RECORDS);
    expect(leaves.getState()).toMatchObject({ lasting: false, leaves: [{ soc: RECORDS, note: '' }] });
    leaves.getState().letGo(RECORDS);
    expect(leaves.getState().lasting).toBe(true);
  });

  it('are the same in two tabs, whichever one is used', () => {
    const [one, other] = tabs();
    one.getState().keep(RECORDS);
    other.getState().keep(NURSES);
    one.getState().note(NURSES, 'both');
    expect(kept(one)).toEqual([
      [RECORDS, ''],
      [NURSES, 'both'],
    ]);
    expect(kept(other)).toEqual(kept(one));
    other.getState().forget();
    expect(kept(one)).toEqual([]);
  });

  it('are read as far as they fit, whatever the device holds', () => {
    const leaf = fc.record(
      {
        soc: fc.oneof(fc.constantFrom(RECORDS, NURSES, '__proto__', '29-2072', '<b>'), fc.anything()),
        note: fc.oneof(fc.string({ minLength: 250, maxLength: 400, unit: 'grapheme' }), fc.anything()),
      },
      { requiredKeys: [] },
    );
    const stored = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.oneof(leaf, fc.anything()), { maxLength: 8 }).map((all) => JSON.stringify(all)),
      fc.constant(JSON.stringify(codes(150).map((soc) => ({ soc })))),
    );
    fc.assert(
      fc.property(stored, (text) => {
        const store = memoryStore();
        store.write(KEY, text);
        const { leaves } = createLeaves(store).getState();
        expect(leaves.length).toBeLessThanOrEqual(MOST_KEPT);
        expect(new Set(leaves.map(({ soc }) => soc)).size).toBe(leaves.length);
        for (const { soc, note } of leaves) {
          expect(soc).toMatch(/^\d{2}-\d{4}\.\d{2}$/);
          expect([...note].length).toBeLessThanOrEqual(LONGEST_NOTE);
        }
      }),
    );
  });
});
