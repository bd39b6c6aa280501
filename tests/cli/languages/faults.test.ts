import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../src/cli/languages/faults';
import type { Translations } from '../../../src/cli/languages/translations';

const SOURCES = new Map([
  ['plain', 'The work is done with your hands, and nobody tells you how.'],
  ['count', '{n, plural, one {# career} other {# careers}} for {name}'],
  ['link', 'See <a>how we count</a>.'],
  ['ask', 'What draws you?'],
  ['name', 'Nurse'],
]);
const RIGHT = new Map([
  ['plain', 'El trabajo se hace con las manos y nadie te dice cómo.'],
  ['count', '{n, plural, one {# carrera} other {# carreras}} para {name}'],
  ['link', 'Mira <a>cómo contamos</a>.'],
  ['ask', '¿Qué te atrae?'],
  ['name', 'Enfermero/a'],
]);

/** The translations as they are right, but for these. */
function translations(changed: Readonly<Record<string, string | undefined>> = {}): Translations {
  const texts = new Map<string, string | undefined>([...RIGHT, ...Object.entries(changed)]);
  return new Map(
    [...texts].flatMap(([id, text]) =>
      text === undefined ? [] : [[id, { source: SOURCES.get(id) ?? '', text }] as const],
    ),
  );
}

const check = (all: Translations) => faultsOf('es', SOURCES, all, { icu: true });
const said = (changed: Readonly<Record<string, string | undefined>>) =>
  check(translations(changed)).map(({ id, message }) => `${id} ${message}`);

const HARD =
  'La responsabilidad interdepartamental correspondiente requiere institucionalización administrativa extraordinariamente especializada, profesionalmente multidisciplinaria.';

describe('the check of translations', () => {
  it('takes no case of a message for English', () => {
    const source = new Map([['who', '{of, select, you {You are done.} other {{who} is done.}}']]);
    const text = '{of, select, you {Ya terminaste.} other {{who} ya terminó.}}';
    const all = new Map([['who', { source: source.get('who') ?? '', text }]]);
    expect(faultsOf('es', source, all, { icu: true })).toEqual([]);
  });

  it('says nothing of what is right', () => {
    expect(check(translations())).toEqual([]);
  });

  it.each([
    ['what is missing', { plain: undefined }, /^plain is not translated/],
    ['what is empty', { plain: '' }, /^plain is not translated/],
    ['an id that no text has', { other: 'Otro' }, /^other is the id of no text/],
    [
      'a lost placeholder',
      { count: '{n, plural, one {# carrera} other {# carreras}}' },
      /^count has lost \{name\}/,
    ],
    ['an invented placeholder', { ask: '¿Qué te atrae, {who}?' }, /^ask has \{who\}/],
    ['a lost tag', { link: 'Mira cómo contamos.' }, /^link has lost <a>/],
    [
      'a message that cannot be read',
      { count: '{n, plural, one {# carrera} para {name}' },
      /^count is no message/,
    ],
    [
      'a number that the English has not',
      { plain: 'El trabajo se hace con 2 manos y nadie te dice cómo.' },
      /^plain has 2/,
    ],
    ['the English itself', { ask: 'What draws you?' }, /^ask (is the English|has English words)/],
    [
      'English words among others',
      { plain: 'El trabajo se hace with your hands.' },
      /^plain has English words: with, your/,
    ],
    ['signs that do not pair', { ask: 'Qué te atrae?' }, /^ask ¿ and \?/],
    [
      'another way of speaking to the reader',
      { plain: 'Usted trabaja con las manos.' },
      /^plain must say tú/,
    ],
    ['spaces that the English has not', { plain: 'Se hace  con las manos. ' }, /^plain has other spaces/],
    ['what is hard to read', { plain: HARD }, /^plain (is hard to read|has \d+ letters)/],
    [
      'what is far too long',
      { name: 'Persona que trabaja con pacientes y les da lo que les hace falta' },
      /^name has \d+ letters/,
    ],
  ])('finds %s, and nothing else', (_, changed, message) => {
    const found = said(changed);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  it('finds what was made from an older English', () => {
    const stale = new Map(translations());
    stale.set('name', { source: 'Registered nurse', text: 'Enfermero/a registrado/a' });
    expect(check(stale)).toEqual([
      { id: 'name', message: expect.stringContaining('Registered nurse') as string },
    ]);
  });

  it('lets names and quotes of the other language stand', () => {
    const name = 'Según U.S. Bureau of Labor Statistics y “the best of what is”.';
    expect(said({ plain: name })).toEqual([]);
  });
});
