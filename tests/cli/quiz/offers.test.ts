import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isOffers } from '../../../src/cli/quiz/offers/check';
import { run } from '../../../src/cli/quiz/run';
import { ended } from '../command';

const folder = mkdtempSync(join(tmpdir(), 'fitpath-offers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const offer = {
  id: 'b12',
  title: 'City Hospital',
  by: 'City Hospital',
  kind: 'stand',
  careers: ['29-', '31-'],
};
const rare = { ...offer, id: 'him', title: 'Health Information', careers: undefined, majors: ['51.0707'] };
const fair = (...offers: object[]) => JSON.stringify({ version: 1, name: 'City Fair', offers });
const check = (name: string, text: string, ...words: string[]) => {
  writeFileSync(join(folder, name), text);
  return ended(run(['check', ...words, join(folder, name)]));
};

describe('quiz -- check of a file of offers', () => {
  it('lists every problem with its place', async () => {
    const text = fair(offer, { ...offer, careers: ['29-2072.10'], link: 'javascript:alert(1)' });
    const { status, stdout } = await check('partners.json', text);
    expect(status).toBe(1);
    expect(stdout).toMatch(/partners\.json:1:\d+ offers\[1\]\.id: another offer has the id "b12"/);
    expect(stdout).toMatch(
      /offers\[1\]\.careers\[0\]: no career’s code starts with "29-2072\.10"; did you mean/,
    );
    expect(stdout).toMatch(/offers\[1\]\.link: .*https:/);
  });

  it('tells of a right one who would be shown what, and what nobody offers', async () => {
    const never = { ...offer, id: 'tank', title: 'Tank cars', careers: ['53-7121.00'] };
    const { status, stdout } = await check('offers.json', fair(rare, offer, never));
    expect(status).toBe(0);
    const share = (id: string) => Number(new RegExp(`^${id} .*?(\\d+)%`, 'm').exec(stdout)?.[1]);
    expect(share('b12')).toBeGreaterThan(share('him'));
    expect(share('b12')).toBeGreaterThan(20);
    expect(stdout).toMatch(/^\d+ of 923 careers have no offer\.$/m);
    expect(stdout).toMatch(/^ {2}47 construction and extraction$/m);
    expect(stdout).not.toMatch(/^ {2}29 /m);
    // What none of them is shown is advised against, where there is such.
    expect(share('tank') === 0).toBe(stdout.includes('offers[2]: none of 200 simulated visitors'));
  });

  it('knows offers by their folder, their keys or their name', () => {
    expect(isOffers('any.json', fair(offer))).toBe(true);
    expect(isOffers('any.json', JSON.stringify([offer]))).toBe(true);
    expect(isOffers('public/fair/city.json', '{}')).toBe(true);
    expect(isOffers('offers.json', '{ broken')).toBe(true);
    expect(isOffers('quiz.json', '{ "id": "x", "items": [], "offers": [] }')).toBe(false);
    expect(isOffers('quiz.json', '{ broken')).toBe(false);
  });
});
