import { describe, expect, test } from 'vitest';
import { isBooth, ruleFor } from '../../src/offline/rules';

const base = 'https://example.org/fitpath/';
const asked = (path: string, more: Partial<Request> = {}) =>
  ruleFor(
    {
      method: 'GET',
      mode: 'cors',
      destination: '',
      cache: 'default',
      ...more,
      url: new URL(path, base).href,
    },
    base,
  );
const visited = (path: string, destination: RequestDestination = 'document') =>
  asked(path, { mode: 'navigate', destination });

describe('the worker’s rule', () => {
  test.each([
    '',
    'quiz/two-minutes',
    'quiz/fit/29-2072.00',
    'careers/29-2072.00',
    'careers/29-2072.00/',
    'kiosk',
    'index.html',
  ])('for /%s is a page’s', (path) => expect(visited(path)).toBe('page'));
  test.each(['guide.txt', 'schema/quiz.json', 'sitemap.xml', 'embed/two-minutes'])(
    'leaves /%s alone',
    (path) => expect(visited(path)).toBe('none'),
  );
  test('leaves pages in frames alone', () => expect(visited('quiz/two-minutes', 'iframe')).toBe('none'));
  test('for code and data is by name', () => {
    expect(asked('assets/Quiz-1.js')).toBe('named');
    expect(asked('assets/0123456789/data/careers.json')).toBe('named');
  });
  test('for other files is the network’s first', () => expect(asked('kiosk.json')).toBe('other'));
  test('leaves alone what asks for the network, what sends, itself, and other sites', () => {
    expect(asked('assets/Quiz-1.js', { cache: 'no-store' })).toBe('none');
    expect(asked('', { method: 'HEAD' })).toBe('none');
    expect(asked('sw.js')).toBe('none');
    expect(asked('/other/assets/Quiz-1.js')).toBe('none');
    expect(asked('https://elsewhere.example/fitpath/assets/Quiz-1.js')).toBe('none');
  });
});

test('the booth is known by its address, options and a slash aside', () => {
  expect(isBooth(`${base}kiosk?idle=30`, base)).toBe(true);
  expect(isBooth(`${base}kiosk/`, base)).toBe(true);
  expect(isBooth(`${base}quiz/kiosk`, base)).toBe(false);
});
