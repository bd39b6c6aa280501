import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRare } from '../../src/careers/rare';
import { match, tiedCount } from '../../src/engine/match';
import { profileOf } from '../../src/engine/profile';
import { shownOrder } from '../../src/engine/shown';
import type { Picks } from '../../src/engine/topics';
import { families, headCount, unexpected, type Families } from '../../src/result/families';
import { careers, content, traits } from '../content/taken';
import { anyEvidence } from '../engine/fixture';

const IDS = content.topics.map(({ id }) => id);
const core = ({ row }: { row: number }) => IDS[careers.topics[row]![0]!]!;
const RUNS = { numRuns: 60 };

/** What a person gets; nothing picked is a person of the old kind. */
const anyResult = fc
  .record({ pieces: anyEvidence(traits), picked: fc.subarray(IDS, { maxLength: 5 }) })
  .map(({ pieces, picked }) => {
    const picks: Picks | undefined = picked.length > 0 ? { shown: IDS, picked } : undefined;
    const ranking = match(profileOf(pieces), careers, undefined, { picks });
    const shown = shownOrder(ranking, careers);
    return { picks, shown, tied: tiedCount(ranking) };
  });

/** All careers of one head, wherever they stand, and those that have a place on the page. */
const groups = ({ families: found, others }: Families) => [...found, others];
const everyone = (found: Families) =>
  groups(found).flatMap((group) =>
    [...group.careers, ...group.more].flatMap(({ match, kinds }) => [match, ...kinds]),
  );
const placed = (found: Families) => groups(found).flatMap((group) => group.careers);

/** Made-up careers in this order, all equal in all but what they are. */
function listOf(...socs: readonly string[]) {
  const { matches } = match(profileOf([]), careers);
  return socs.map((soc, at) => ({ ...matches.find((found) => found.soc === soc)!, rank: at + 1 }));
}
const outline = (found: Families) =>
  found.families.map(({ topic, careers: first, more }) => [topic, first.length, more.length]);
/** The first careers in the dataset of this core topic that are nobody's kinds. */
const about = (topic: string, count: number) =>
  careers.soc.filter((soc, row) => core({ row }) === topic && soc.endsWith('.00')).slice(0, count);

describe('families', () => {
  it('[M18] hold the first careers shown, each once: at least eight, at most twenty, as many as are tied', () => {
    fc.assert(
      fc.property(anyResult, ({ shown, tied }) => {
        const found = everyone(families(shown, tied, careers)).map(({ soc }) => soc);
        const count = tied === 0 ? 0 : Math.max(8, Math.min(tied, 20));
        expect([...found].sort()).toEqual(
          shown
            .slice(0, count)
            .map(({ soc }) => soc)
            .sort(),
        );
      }),
      RUNS,
    );
    expect([0, 1, 8, 13, 20, 923].map(headCount)).toEqual([0, 8, 8, 13, 20, 20]);
  });

  it('[M18] are at most four, in the order of their first careers, each of one core topic', () => {
    fc.assert(
      fc.property(anyResult, ({ shown, tied }) => {
        const { families: found } = families(shown, tied, careers);
        expect(found.length).toBeLessThanOrEqual(4);
        expect(new Set(found.map(({ topic }) => topic)).size).toBe(found.length);
        for (const { topic, careers: first, more } of found) {
          const own = [...first, ...more].map(({ match }) => match);
          expect(own.map(core)).toEqual(own.map(() => topic));
        }
        const places = found.map(({ careers: first }) =>
          Math.min(
            ...first.flatMap(({ match, kinds }) => [match, ...kinds].map((own) => shown.indexOf(own))),
          ),
        );
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });

  it('[M18] show eight wherever there are eight, and two of each before a third of any', () => {
    fc.assert(
      fc.property(anyResult, ({ shown, tied }) => {
        const found = families(shown, tied, careers);
        const all = groups(found).reduce((sum, own) => sum + own.careers.length + own.more.length, 0);
        expect(placed(found)).toHaveLength(Math.min(8, all));
        for (const { careers: first, more } of found.families)
          expect(first.length).toBeGreaterThanOrEqual(Math.min(2, first.length + more.length));
      }),
      RUNS,
    );
  });

  it('[M18] fill up from the family with most careers to come, and at last with careers of other topics', () => {
    const [art, law, food] = [about('art', 10), about('law', 5), about('food', 1)];
    const shown = listOf(...food, ...law, ...art);
    expect(outline(families(shown, 16, careers))).toEqual([
      ['food', 1, 0],
      ['law', 2, 3],
      ['art', 5, 5],
    ]);
    const few = listOf(...['art', 'law', 'food', 'code', 'words', 'stage'].flatMap((id) => about(id, 1)));
    const found = families(few, 6, careers);
    expect(outline(found).map(([topic]) => topic)).toEqual(['art', 'law', 'food', 'code']);
    expect(found.others.careers.map(({ match }) => core(match))).toEqual(['words', 'stage']);
  });

  it('[M18] leave out what is not wanted, and take no later career in its place', () => {
    const shown = listOf(...about('art', 12));
    const found = families(shown, 8, careers, ({ soc }) => soc !== shown[0]!.soc);
    expect(everyone(found)).toEqual(shown.slice(1, 8));
  });
});

describe('kinds of a career', () => {
  const soleEntry = (...socs: readonly string[]) => {
    const [first, ...none] = placed(families(listOf(...socs), socs.length, careers));
    expect(none).toEqual([]);
    return [first!.match.soc, ...first!.kinds.map(({ soc }) => soc)];
  };

  it('[M18] stand with the career whose figures are theirs too, or else with the first of them', () => {
    expect(soleEntry('11-3031.03', '11-3031.00', '11-3031.01')).toEqual([
      ...['11-3031.00', '11-3031.03', '11-3031.01'],
    ]);
    expect(soleEntry('11-3031.03', '11-3031.01')).toEqual(['11-3031.03', '11-3031.01']);
  });

  it('[M18] are none where the group is no career but what is left over of others', () => {
    expect(careers.row('15-1299.00')).toBeUndefined();
    const found = placed(families(listOf('15-1299.01', '15-1299.04', '15-1299.09'), 3, careers));
    expect(found.map(({ kinds }) => kinds.length)).toEqual([0, 0, 0]);
  });

  it('[M18] have the first six digits and the group of the career with which they stand', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyResult, ({ shown, tied }) => {
        for (const { match: own, kinds } of placed(families(shown, tied, careers)))
          for (const kind of kinds) {
            seen += 1;
            expect(kind.soc.slice(0, 7)).toBe(own.soc.slice(0, 7));
            expect(kind.soc.endsWith('.00')).toBe(false);
            expect(careers.group('projections', kind.row) ?? careers.group('wages', kind.row)).toBeDefined();
          }
      }),
      { numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});

describe('a path that a person may not expect', () => {
  it('[M18] is likely and not rare, on a topic neither picked nor shown, and takes other schooling than is commonest', () => {
    let found = 0;
    fc.assert(
      fc.property(anyResult, ({ shown, tied, picks }) => {
        const head = families(shown, tied, careers);
        const path = unexpected(head, shown, careers, picks);
        if (!path) return;
        found += 1;
        const there = placed(head).map(({ match }) => match);
        expect(path.rank).toBeLessThanOrEqual(40);
        expect(isRare(careers, path.row)).toBe(false);
        expect([...there.map(core), ...(picks?.picked ?? [])]).not.toContain(core(path));
        const levels = there.map(({ row }) => careers.education[row]);
        const count = (level: unknown) => levels.filter((own) => own === level).length;
        const own = careers.education[path.row];
        expect(own).not.toBeNull();
        expect(levels.some((level) => level !== own && level !== null && count(level) >= count(own))).toBe(
          true,
        );
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(RUNS.numRuns / 3);
  });

  it('[M18] is the first shown that is all of that, and none where no answer tells careers apart', () => {
    const row = (soc: string) => careers.row(soc)!;
    const eight = about('code', 8);
    const usual = careers.education[row(eight[0]!)]!;
    expect(eight.filter((soc) => careers.education[row(soc)] === usual).length).toBeGreaterThan(4);
    const of = (topic: string, differs: boolean) =>
      careers.soc.find(
        (_soc, at) =>
          core({ row: at }) === topic &&
          careers.education[at] !== null &&
          (careers.education[at] !== usual) === differs &&
          !isRare(careers, at),
      )!;
    const [picked, same, wanted, later] = [
      of('food', true),
      of('art', false),
      of('home', true),
      of('sport', true),
    ];
    const shown = listOf(...eight, picked, same, wanted, later);
    const picks = { shown: IDS, picked: ['food'] };
    expect(unexpected(families(shown, 8, careers), shown, careers, picks)?.soc).toBe(wanted);
    expect(unexpected(families(shown, 8, careers), shown, careers)?.soc).toBe(picked);
    expect(unexpected(families(shown, 0, careers), shown, careers, picks)).toBeUndefined();
    const late = shown.map((own) => (own.rank > 8 ? { ...own, rank: own.rank + 40 } : own));
    expect(unexpected(families(late, 8, careers), late, careers, picks)).toBeUndefined();
  });
});
