import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSocs } from '../../src/pages/compared';
import { meantAddress, meantPath } from '../../src/pages/meant-path';
import { cleanPath, paths } from '../../src/paths';

const SOC = '29-2072.00';
const PAGES = [
  ...[
    paths.home,
    paths.results,
    paths.careers,
    paths.compare(),
    paths.methodology,
    paths.about,
    paths.study,
    paths.groups,
    paths.try,
    paths.run,
  ],
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
        for (const of of [cleanPath, meantPath]) expect(of(path + end)).toBe(path);
    expect(meantPath('/index.html')).toBe('/');
  });

  it('is found whatever stands after it', () => {
    const ends = fc.array(fc.constantFrom(...ADDED), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(pageInside, ends, (path, end) => {
        expect(meantPath(path + end.join(''))).toBe(path);
      }),
    );
    fc.assert(
      fc.property(page, fc.constantFrom(...SIGNS), (path, sign) => {
        expect(meantPath(`${path.replace(/\/$/, '')}/${sign}`)).toBe(path);
      }),
    );
  });

  it.each(['/careers/', '/quiz/fit/', '/embed/fit/'])(
    'with half of a career’s code is that career: %s',
    (at) => {
      for (const code of ['29-2072', '29-2072.', '29-2072.0', '29-2072).', '29-2072/', '29-2072%20'])
        expect(meantPath(at + code), code).toBe(at + SOC);
    },
  );

  it.each([
    '/careers/%E0%A4%A',
    '/quiz/%',
    '/quiz/..%2f..%2fetc%2fpasswd',
    '/careers/%2e%2e%2f%2e%2e%2f',
    '/%00',
    '/%3Cscript%3Ealert(1)%3C/script%3E',
  ])('is none where nothing is named: %s', (path) => {
    expect(meantPath(path)).toBe(path);
  });

  it('is never the address of another host', () => {
    const anything = fc.string({ unit: fc.constantFrom(...'/\\.%)aF1-_&:@', 'index.html'), maxLength: 30 });
    fc.assert(
      fc.property(anything, (path) => {
        const { href, origin } = new URL(`https://fit.example/${path}`);
        expect(new URL(meantAddress(href, '/')).origin).toBe(origin);
      }),
    );
  });
});

it('the address that was meant keeps its query and fragment, below any base', () => {
  for (const base of ['/', '/fit_path/']) {
    const at = `https://fit.example${base}`;
    const meant = (address: string) => meantAddress(at + address, base).slice(at.length);
    for (const sign of ['#', '%23', '%2523', '%252523'])
      expect(meant(`results${sign}Q8wQ-_.`)).toBe('results#Q8wQ-_.');
    expect(meant('careers/29-2072).?q=C%23#a')).toBe('careers/29-2072.00?q=C%23#a');
    for (const address of ['', 'careers?q=C%23', 'try#a%23b', 'quiz/gone'])
      expect(meant(address), address).toBe(address);
  }
  expect(meantAddress('https://fit.example/x).', '/app/')).toBe('https://fit.example/x).');
});

it('careers to compare are found by half of their codes and with a sign after the last', () => {
  expect(readSocs('?soc=29-2072&soc=29-1141.00%E2%80%8B&soc=29-2072.00).')).toMatchObject({
    ...{ socs: ['29-2072.00', '29-1141.00'], unknown: [], twice: ['29-2072.00'] },
  });
  expect(readSocs('?soc=nurse.').unknown).toEqual(['nurse.']);
});
