import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSocs } from '../src/pages/compared';
import { cleanPath, paths, withFragment } from '../src/paths';

const SOC = '29-2072.00';
const PAGES = [
  ...[paths.home, paths.results, paths.careers, paths.compare(), paths.methodology, paths.about, paths.try],
  ...[paths.kiosk, paths.embed(), paths.career(SOC), paths.quiz('two-minutes'), paths.quiz('a-')],
  ...[paths.quiz(`fit/${SOC}`), paths.framed('two-minutes'), paths.framed(`fit/${SOC}`)],
];
/** What messages, mails and trackers leave after an address, as browsers write it into the path. */
const SIGNS = ['.', ')', ']', ',', ';', ':', '!', "'", '*', '...', ').', '),'];
const ENCODED = ['%E2%80%8B', '%C2%A0', '%20', '%22', '%3E', '%E2%80%9D', '%0A', '%60', '%3Futm_source=mail'];
const ADDED = [
  ...SIGNS,
  ...ENCODED,
  '&utm_source=mail&utm_medium=a/b',
  '%20and%20more/words',
  '_',
  '%',
  '%E2%80',
];

const page = fc.constantFrom(...PAGES);
const pageInside = fc.constantFrom(...PAGES.filter((path) => path !== paths.home));

describe('the path of a page', () => {
  it('is itself, and so is what hosts make of it', () => {
    for (const path of PAGES)
      for (const end of ['', '/', '/index.html', 'index.html'].slice(0, path === '/' ? 1 : 3))
        expect(cleanPath(path + end)).toBe(path);
    expect(cleanPath('/index.html')).toBe('/');
  });

  it('is found whatever stands after it', () => {
    const ends = fc.array(fc.constantFrom(...ADDED), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(pageInside, ends, (path, end) => {
        expect(cleanPath(path + end.join(''))).toBe(path);
      }),
    );
    fc.assert(
      fc.property(page, fc.constantFrom(...SIGNS), (path, sign) => {
        expect(cleanPath(`${path.replace(/\/$/, '')}/${sign}`)).toBe(path);
      }),
    );
  });

  it.each(['/careers/', '/quiz/fit/', '/embed/fit/'])(
    'with half of a career’s code is that career: %s',
    (at) => {
      for (const code of ['29-2072', '29-2072.', '29-2072.0', '29-2072).', '29-2072/', '29-2072%20'])
        expect(cleanPath(at + code), code).toBe(at + SOC);
    },
  );

  it.each([
    '/careers/%E0%A4%A',
    '/quiz/%',
    '/quiz/..%2f..%2fetc%2fpasswd',
    '/%00',
    '/%3Cscript%3Ealert(1)%3C/script%3E',
  ])('is none where nothing is named: %s', (path) => {
    expect(PAGES).not.toContain(cleanPath(path));
  });

  it('is never the address of another host', () => {
    const anything = fc.string({ unit: fc.constantFrom(...'/.%)aF1-_&:', 'index.html'), maxLength: 30 });
    fc.assert(fc.property(anything, (path) => /^\/(?!\/)/.test(cleanPath(path))));
  });
});

it('a fragment whose sign was encoded, once or oftener, is one again; a query keeps its own', () => {
  for (const sign of ['#', '%23', '%2523', '%252523'])
    expect(withFragment(`/results${sign}Q8wQ-_`)).toBe('/results#Q8wQ-_');
  for (const address of ['/careers?q=C%23', '/try#a%23b', '/results'])
    expect(withFragment(address)).toBe(address);
});

it('careers to compare are found by half of their codes and with a sign after the last', () => {
  expect(readSocs('?soc=29-2072&soc=29-1141.00%E2%80%8B&soc=29-2072.00).')).toMatchObject({
    ...{ socs: ['29-2072.00', '29-1141.00'], unknown: [], twice: ['29-2072.00'] },
  });
  expect(readSocs('?soc=nurse.').unknown).toEqual(['nurse.']);
});
