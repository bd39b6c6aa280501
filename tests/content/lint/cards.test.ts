import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/content/check/json/json';
import { formatProblem } from '../../../src/content/check/problem';
import { lintCards } from '../../../src/content/lint/cards';
import { britishWord } from '../../../src/content/lint/spelling';

/** What is advised about one card. */
function advice(card: object): readonly string[] {
  const json = parseJson('29.json', JSON.stringify({ cards: [{ name: 'Nurse', tasks: [], ...card }] }));
  if (!json.ok) throw new Error('no JSON');
  return lintCards(json.value).map((one) => formatProblem(one).replace(/^\S+ /, ''));
}

describe('advice on cards', () => {
  it('[L7] names lines that ask for more than eight grades of school', () => {
    expect(advice({ line: 'Fixes cars that will not run right, and tells their owners why.' })).toEqual([]);
    expect(advice({ line: 'Investigates organizational communication.' })).toEqual([
      'cards[0].line: reads like a text of grade 44, above 8; use shorter words',
    ]);
    // A task of two words is no sentence, and has no grade.
    expect(advice({ tasks: ['Investigate communication'] })).toEqual([]);
  });

  it('[L8] names words that are not American', () => {
    expect(advice({ name: 'Travelling nurse', line: 'Mixes colours.', tasks: ['Get a licence'] })).toEqual([
      'cards[0].name: "Travelling" is not American English',
      'cards[0].line: "colours" is not American English',
      'cards[0].tasks[0]: "licence" is not American English',
    ]);
  });

  it.each([
    ...[
      'the grey sky',
      'Greyish',
      'favourite',
      'to practise',
      'organised',
      'analysed',
      'unlabelled',
      'kilometres',
    ],
    ...['programmes', 'tyres', 'theatres', 'discoloured', 'recognising', 'jewellery'],
  ])('[L8] knows British words in all their forms: %s', (text) => {
    expect(britishWord(text)).toBeDefined();
  });

  it.each([
    ...['a programmer programmed', 'analysis of an analyst', 'organism', 'practice', 'petroleum', 'Alegreya'],
    ...[
      'traveler',
      'parameters',
      'fiber optics',
      'propelled',
      'metal meters',
      'controlled',
      'glamour',
      'organist',
    ],
  ])('[L8] takes no American word for British: %s', (text) => {
    expect(britishWord(text)).toBeUndefined();
  });

  it('[L9] names words that say little', () => {
    expect(
      advice({ line: 'Ensures and uses it.', tasks: ['Utilize various jobs', 'Be responsible for it'] }),
    ).toEqual([
      'cards[0].line: "Ensures" says little; say what is done',
      'cards[0].tasks[0]: "Utilize" says little; say what is done',
      'cards[0].tasks[0]: "various" says little; say what is done',
      'cards[0].tasks[1]: "responsible for" says little; say what is done',
    ]);
  });
});
