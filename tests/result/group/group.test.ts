import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, readContent } from '../../../src/content/node/read-content';
import {
  careersOf,
  dividing,
  groupTopics,
  groupTraits,
  invited,
  sharesOf,
  spreadOf,
} from '../../../src/result/group/group';
import { readGroup, type Member, type Quizzes, type Source } from '../../../src/result/group/read';
import { madeCodes, TRAITS } from './made-class';

const read = await readContent(process.cwd());
if (!read.ok) throw new Error('the shipped content has problems');
const content = contentOf(read.value);
const careers = await content.careers();
const quizzes: Quizzes = { ofSite: (id) => content.quiz(id), ofLink: () => Promise.resolve(undefined) };

const link = (code: string) => `https://fitpath.example/results#${code}`;
const group = (...texts: readonly string[]) =>
  readGroup(
    texts.map((text, at): Source => ({ name: `file ${at + 1}`, text })),
    TRAITS,
    quizzes,
  );
const members = async (codes: readonly string[]): Promise<readonly Member[]> =>
  (await group(codes.map(link).join('\n'))).members;

describe('a class of links', () => {
  test('is read whole, from several texts; what is left out is named with its place and reason', async () => {
    const [first = '', ...rest] = madeCodes(6);
    const { members, left, without } = await group(
      ['Name,Link', `Ana,${link(first)}`, link(`${first}&from=Ana`), link(first.slice(0, -3)), link('')].join(
        '\n',
      ),
      [
        ...[...rest.map(link), 'https://fitpath.example/careers/29-2072.00', 'https://other.example/#x'],
        ...[link(madeCodes(1, 'a-quiz-of-before')[0] ?? ''), `https://fitpath.example/run#q=abc&r=${first}`],
      ].join('\n'),
    );
    expect(members).toHaveLength(6);
    expect(left.map(({ name, line, reason }) => [name, line, reason])).toEqual([
      ...[
        ['file 1', 3, 'twice'],
        ['file 1', 4, 'damaged'],
        ['file 1', 5, 'empty'],
      ],
      ...[
        ['file 2', 6, 'career'],
        ['file 2', 7, 'other'],
        ['file 2', 8, 'gone'],
        ['file 2', 9, 'twice'],
      ],
    ]);
    expect(without).toBe(1);
  });

  test('is 500 at most, and the rest is named', async () => {
    const codes = madeCodes(40);
    const many = Array.from({ length: 520 }, (_, at) => madeCodes(1, `q-${at}`)[0] ?? '');
    const { members, left } = await readGroup([{ name: 'x', text: [...codes, ...many].join('\n') }], TRAITS, {
      ...quizzes,
      ofSite: () => content.quiz('career-explorer'),
    });
    expect(members).toHaveLength(500);
    expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['many']));
  });
});

describe('what is said of a class', () => {
  test('does not depend on the order of the links', async () => {
    const all = await members(madeCodes(24));
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: 24 }), (shuffled) => {
        expect(groupTraits(shuffled, TRAITS)).toEqual(groupTraits(all, TRAITS));
        expect(groupTopics(shuffled)).toEqual(groupTopics(all));
      }),
      { numRuns: 20 },
    );
  });

  test('is nothing of a trait under five, the middle alone from five, quarters from twelve', async () => {
    const some = TRAITS.slice(0, 4);
    const codes = [...madeCodes(8, 'career-explorer', some), ...madeCodes(4)];
    for (const [count, shown] of [
      [4, [false, false]],
      [5, [true, false]],
      [11, [true, false]],
      [12, [true, true]],
    ] as const) {
      const [first, , , , last] = groupTraits(await members(codes.slice(0, count)), TRAITS);
      expect([first?.middle !== undefined, first?.quarters !== undefined]).toEqual(shown);
      expect(last?.middle).toBeUndefined();
      expect([first?.n, last?.n]).toEqual([count, Math.max(0, count - 8)]);
    }
  });

  test('is divided most where its middle half is widest', async () => {
    const found = groupTraits(await members(madeCodes(30)), TRAITS);
    const spreads = dividing(found).map((one) => spreadOf(one) ?? 0);
    expect(spreads).toHaveLength(5);
    expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
    expect(Math.max(...found.map((one) => spreadOf(one) ?? 0))).toBe(spreads[0]);
    expect(dividing(groupTraits(await members(madeCodes(11)), TRAITS))).toEqual([]);
  });

  test('tells no number under five, nor one from which such a number follows', () => {
    const lists = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(lists, (all) => {
        const { shown, hidden, of } = sharesOf(all, (key) => key);
        const counts = new Map(
          ['a', 'b', 'c', 'd'].map((key) => [key, all.filter((one) => one.some((k) => k === key)).length]),
        );
        expect(of).toBe(all.length);
        expect(shown.length + hidden).toBe([...counts.values()].filter((count) => count > 0).length);
        for (const { key, count, orMore } of shown) {
          const real = counts.get(key) ?? 0;
          expect(count).toBeGreaterThanOrEqual(5);
          expect(orMore ? count <= real : count === real).toBe(true);
          const others = of - count;
          if (!orMore && of >= 9) expect(others === 0 || others >= 5).toBe(true);
        }
      }),
    );
  });

  test('invites for careers that most have among their best, each of another topic, and none under five', async () => {
    const all = await members(madeCodes(30));
    const found = all.map((member) => careersOf(member, careers)).filter((one) => one !== undefined);
    const guests = invited(found, careers);
    expect(guests).toHaveLength(5);
    expect(new Set(guests.map(({ topic }) => topic)).size).toBe(5);
    const counts = guests.map(({ share }) => share.count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const { share } of guests)
      expect(found.filter(({ best }) => best.includes(share.key)).length).toBe(share.count);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
    expect(invited(found.slice(0, 4), careers)).toEqual([]);
    expect(invited([...found].reverse(), careers)).toEqual(guests);
  });
});
