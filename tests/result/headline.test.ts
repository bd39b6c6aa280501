import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTraits } from '../../src/content/check/parse-guide';
import { profileOf } from '../../src/engine/profile';
import type { Pole } from '../../src/engine/traits';
import { whoseOf, YOURS } from '../../src/i18n/whose';
import { headline, sentenceOf, triedHeadline } from '../../src/result/headline';
import { content } from '../pages/open';

const traits = await content.traits();
/** A heading on a phone: four lines at most. */
const LONGEST = 125;
const speakers = [YOURS, whoseOf(undefined), whoseOf('Maya'), 'me'] as const;

/** Up to three ends, never both of one trait, in any order. */
const leaning = fc
  .shuffledSubarray([...traits.list], { minLength: 1, maxLength: 3 })
  .chain((some) =>
    fc.tuple(...some.map((trait) => fc.constantFrom<'low' | 'high'>('low', 'high').map((end) => trait[end]))),
  );
const person = (means: Readonly<Record<string, number>>) =>
  profileOf(Object.entries(means).map(([trait, mean]) => ({ trait, mean, evidence: 3, keys: 0 })));
const pole = (id: string, end: 'low' | 'high'): Pole => traits.list.find((trait) => trait.id === id)![end];

describe('[T2] the headline', () => {
  it('is one sentence, whatever ends it is made of', () => {
    fc.assert(
      fc.property(leaning, fc.constantFrom(...speakers), (ends, speaker) => {
        const text = sentenceOf(ends, speaker);
        expect(text).toMatch(/^(You like|They like|Maya likes|I like) to work \p{Ll}.*[\p{L}]\.$/u);
        expect(text.match(/\band\b/g) ?? []).toHaveLength(ends.length > 1 ? 1 : 0);
        expect(text).not.toMatch(/ {2}|,,|, ?\.|undefined|\bwith with\b/);
        expect(text.length).toBeLessThanOrEqual(LONGEST);
        expect(text.match(/[A-Z]/g)).toHaveLength(1);
      }),
    );
  });

  it('begins with what says something of a person, where there is any', () => {
    fc.assert(
      fc.property(leaning, (ends) => {
        const sayable = ends.filter(({ last }) => !last);
        const start = sentenceOf(ends, YOURS).replace('You like to work ', '');
        if (sayable.length > 0) expect(sayable.some(({ headline: own }) => start.startsWith(own))).toBe(true);
      }),
    );
    expect(sentenceOf([pole('care', 'low'), pole('hands', 'high')], YOURS)).toBe(
      'You like to work with tools or machines and without hands-on care.',
    );
  });

  it('says "with" once where that ends it', () => {
    const ends = [pole('supported', 'high'), pole('creative', 'high'), pole('social', 'high')];
    expect(sentenceOf(ends, YOURS)).toBe(
      'You like to work among people, with a good team and room for new ideas.',
    );
    expect(sentenceOf([...ends.slice(0, 2), pole('persuading', 'low')], whoseOf(undefined))).toBe(
      'They like to work with a good team, with room for new ideas, and without having to sell.',
    );
  });

  it('goes by the strongest three, and leaves out what most people avoid where others have room', () => {
    const profile = person({ care: 2, health: 5, outdoors: 95, desk: 8, routine: 15, tech: 30, leading: 50 });
    expect(headline(profile, traits, 'me')).toBe(
      'I like to work outdoors, on the move, and with no two days alike.',
    );
    expect(headline(person({ desk: 50, care: 52 }), traits, YOURS)).toBe('');
    expect(triedHeadline(profile, traits, YOURS)).toMatch(/^Then you would like to work outdoors/);
    expect(triedHeadline(profile, traits, whoseOf('Maya'))).toMatch(/^Then Maya would like to work outdoors/);
  });

  it.each([
    ['a capital', 'Among people'],
    ['a period', 'among people.'],
    ['an "and"', 'among people and animals'],
    ['one person', 'on your feet'],
    ['a comma', 'among people, mostly'],
    ['nothing', ''],
    ['too much', 'among a great many people of all ages'],
  ])('is refused with %s', (_, words) => {
    const text = readFileSync('quizzes/traits.json', 'utf8');
    const file = text.replace('"headline": "among people"', `"headline": ${JSON.stringify(words)}`);
    expect(file).not.toBe(text);
    const parsed = parseTraits('traits.json', file);
    expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).not.toEqual([]);
  });
});
