import { describe, expect, it } from 'vitest';
import { usualOptions } from '../../../src/modes/kiosk/options';
import { asFile } from '../../../src/modes/kiosk/staff/with-changes';
import { readOptions } from '../../../src/modes/kiosk/read-options';

const LANGUAGES = ['en', 'es'];
const KNOWN = ['two-minutes', 'medical-records'];
const read = (file: unknown, query = '') => readOptions(file, new URLSearchParams(query), KNOWN, LANGUAGES);

describe('the options of a booth', () => {
  it('are the usual ones where nothing is said', () => {
    expect(read(undefined)).toEqual({ options: usualOptions, problems: [] });
    expect(usualOptions.idle).toBe(60);
  });

  it('come from the file, and over it from the address', () => {
    const pin = 'A'.repeat(64);
    const file = { quiz: ['two-minutes'], idle: 90, organizer: 'Lakeside Library', print: true, pin };
    expect(read(file).options).toEqual({
      ...usualOptions,
      ...{ quizzes: ['two-minutes'], idle: 90, organizer: 'Lakeside Library', print: true },
      pin: 'a'.repeat(64),
    });
    const { options, problems } = read(
      file,
      'quiz=medical-records&quiz=two-minutes&idle=45&organizer=%20City%20%20Hall&logo=logos/city.svg&public=https://fit.example/app/',
    );
    expect(problems).toEqual([]);
    expect(options).toMatchObject({
      ...{ quizzes: ['medical-records', 'two-minutes'], idle: 45, organizer: 'City Hall' },
      ...{ logo: 'logos/city.svg', address: 'https://fit.example/app', print: true },
    });
  });

  it('name a fair by an id, whose file then serves booth and phones', () => {
    expect(read({ fair: 'city' }).options.fair).toBe('city');
    expect(read({ fair: 'city' }, 'fair=county').options.fair).toBe('county');
    expect(JSON.parse(asFile({ ...usualOptions, fair: 'city' }, null))).toMatchObject({ fair: 'city' });
  });

  it.each([
    ['quiz', 'quiz=no-such-quiz'],
    ['idle', 'idle=5'],
    ['idle', 'idle=soon'],
    ['idle', 'idle=99999'],
    ['organizer', 'organizer=%20'],
    ['logo', 'logo=https://elsewhere.example/a.png'],
    ['logo', 'logo=//elsewhere.example/a.png'],
    ['logo', 'logo=../../secret.png'],
    ['logo', 'logo=data:text/html,x'],
    ['logo', 'logo=javascript:alert(1)'],
    ['public', 'public=http://plain.example'],
    ['public', 'public=somewhere'],
    ['public', 'public=https://me:word@fit.example'],
    ['pin', 'pin=1234'],
    ['fair', 'fair=../secret'],
    ['fair', 'fair=City%20Fair'],
    ['print', 'print=maybe'],
    ['print', 'print=constructor'],
  ])('report a %s that makes no sense and keep what held: %s', (option, query) => {
    const { options, problems } = read({ organizer: 'Lakeside Library', idle: 90 }, query);
    expect(options).toEqual({ ...usualOptions, organizer: 'Lakeside Library', idle: 90 });
    expect(problems.map((problem) => problem.option)).toEqual([option]);
  });

  it.each([
    ['quizes=two-minutes', 'quizes', 'quiz'],
    ['Idle=30', 'Idle', 'idle'],
    ['ORGANIZER=City', 'ORGANIZER', 'organizer'],
    ['organisers=City', 'organisers', 'organizer'],
    ['quizzes=two-minutes', 'quizzes', 'quiz'],
    ['publik=https://fit.example', 'publik', 'public'],
    ['timeout=30', 'timeout', undefined],
    ['toString=1', 'toString', undefined],
    ['constructor=1', 'constructor', undefined],
  ])('tell a name that is none, with the nearest one: %s', (query, option, near) => {
    const [name, value] = query.split('=');
    for (const found of [read(undefined, query), read(JSON.parse(`{"${name ?? ''}": "${value ?? ''}"}`))]) {
      expect(found.options).toEqual(usualOptions);
      expect(found.problems).toEqual([{ kind: 'name', option, value, near }]);
    }
  });

  it('pass over what mails and trackers add to an address', () => {
    const added = 'utm_source=a&utm_medium=b&fbclid=c&gclid=d&msclkid=e&mc_eid=f&_hsenc=g&ref=h&source=pwa';
    expect(read(undefined, added)).toEqual({ options: usualOptions, problems: [] });
    // Nothing of the kind is in a file.
    expect(read({ ref: 'h' }).problems).toMatchObject([{ kind: 'name', option: 'ref' }]);
  });

  it('keep the right ones of a list, and tell each wrong one with the nearest', () => {
    const { options, problems } = read({ quiz: ['medical-record', 'two-minutes', 7, 'x', 'medical'] });
    expect(options.quizzes).toEqual(['two-minutes']);
    expect(problems.map(({ value, near }) => [value, near])).toEqual([
      ['medical-record', 'medical-records'],
      ['7', undefined],
      ['x', undefined],
      ['medical', 'medical-records'],
    ]);
    expect(read({ quiz: ['two-minutes'] }, 'quiz=gone').options.quizzes).toEqual(['two-minutes']);
  });

  it('read the organizer in either spelling', () => {
    for (const name of ['organizer', 'organiser'])
      for (const found of [read({ [name]: 'City Hall' }), read(undefined, `${name}=City Hall`)])
        expect(found).toEqual({ options: { ...usualOptions, organizer: 'City Hall' }, problems: [] });
  });

  it.each([
    ...[
      '/kiosk',
      '/kiosk/',
      '/kiosk?idle=30',
      '/results',
      '/results#Q8wQ',
      '/index.html',
      '/kiosk/index.html',
    ],
    ...[
      '/quiz/two-minutes',
      '/quiz/fit/29-2072.00',
      '/careers/29-2072.00',
      '/embed/medical-records',
      '/kiosk).',
      '/',
    ],
  ])('take the address of one of our pages for that of the site: %s', (page) => {
    for (const site of ['https://fit.example', 'https://fit.example/app', 'https://fit.example/quiz'])
      expect(read({ public: site + page })).toEqual({
        options: { ...usualOptions, address: site },
        problems: [],
      });
  });

  it.each(['/careers', '/quiz', '/quiz/our-own', '/embed', '/my_site', '/app/kiosks'])(
    'leave an address that may well be the site’s as it is: %s',
    (folder) => {
      expect(read({ public: `https://fit.example${folder}` }).options.address).toBe(
        `https://fit.example${folder}`,
      );
    },
  );

  it.each([['text'], [[1, 2]], [7]])('report a file that holds no options: %s', (file) => {
    expect(read(file)).toMatchObject({ options: usualOptions, problems: [{ option: 'file' }] });
  });

  it('report every bad value of a file, and never show a long one whole', () => {
    const { problems } = read({ idle: null, quiz: 3, logo: 'x'.repeat(300_000), print: {} });
    expect(problems.map(({ option }) => option).sort()).toEqual(['logo', 'print', 'quiz']);
    for (const { value } of problems) expect(value.length).toBeLessThan(70);
  });
});
