import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { careerAt, type Career, type Careers } from '../../../src/careers/career';
import { differences, SAME, type Differences, type Held } from '../../../src/careers/compared/differences';
import type { Figure } from '../../../src/careers/figure';
import { shippedCareers } from '../shipped';

let careers: Careers;
beforeAll(async () => {
  careers = await shippedCareers();
});
const named = (name: string) => careerAt(careers, careers.name.indexOf(name));
const between = (first: Career, second: Career) => differences([first, second], careers.educationLevels);

/** A career whose pay, growth and openings are these. */
const withPay = (career: Career, medianPay: Figure | null): Career => ({ ...career, medianPay });
const yearly = (value: number, more: Partial<Figure> = {}): Figure => ({
  value,
  unit: 'dollars-a-year',
  table: 'wages',
  ...more,
});
const payOf = (a: Figure | null, b: Figure | null) =>
  between(withPay(named('Librarian'), a), withPay(named('Car mechanic'), b)).pay.standing;

/** The same the other way round. */
function mirrored({ both, own, ...held }: Differences): Differences {
  const turn = <Value>({ figures: [a, b], standing }: Held<Value>): Held<Value> => ({
    figures: [b, a],
    standing:
      standing.kind === 'more'
        ? { ...standing, place: standing.place === 0 ? 1 : 0 }
        : standing.kind === 'unknown' && standing.known !== null
          ? { ...standing, known: standing.known === 0 ? 1 : 0 }
          : standing,
  });
  return {
    pay: turn(held.pay),
    schooling: turn(held.schooling),
    growth: turn(held.growth),
    openings: turn(held.openings),
    both,
    own: [own[1], own[0]],
  };
}

describe('two careers', () => {
  it('are told apart by what is published of each', () => {
    const { pay, schooling, growth, openings, own } = between(named('Librarian'), named('Car mechanic'));
    expect(pay.standing).toEqual({ kind: 'more', place: 0, by: 68_270 - 50_620, atLeast: false });
    expect(schooling.standing).toMatchObject({ kind: 'more', place: 0 });
    expect(growth.standing).toMatchObject({ kind: 'more', place: 1 });
    expect(openings.standing).toMatchObject({ kind: 'more', place: 1 });
    expect(own[1]).toContainEqual({ trait: 'hands', pole: 'high' });
  });

  it('pay about the same up to five percent of the higher pay, and no further', () => {
    expect(payOf(yearly(100_000), yearly(95_000))).toEqual({ kind: 'same' });
    expect(payOf(yearly(100_000), yearly(94_999))).toMatchObject({ kind: 'more', place: 0, by: 5001 });
  });

  it('are not ranked by what is only "so much or more"', () => {
    const top = yearly(239_200, { atLeast: true });
    expect(payOf(top, top)).toEqual({ kind: 'apart' });
    expect(payOf(top, yearly(238_000))).toEqual({ kind: 'more', place: 0, by: 1200, atLeast: true });
    expect(payOf(yearly(240_000), top)).toEqual({ kind: 'apart' });
  });

  it('are not ranked by an hour’s pay against a year’s, nor where nothing is published', () => {
    expect(payOf(yearly(60_000), { value: 29, unit: 'dollars-an-hour', table: 'wages' })).toEqual({
      kind: 'apart',
    });
    expect(payOf(null, yearly(60_000))).toEqual({ kind: 'unknown', known: 1 });
    expect(payOf(null, null)).toEqual({ kind: 'unknown', known: null });
  });

  it('have one figure, not the same, where it is that of a group which both belong to', () => {
    const group = { code: '11-9199', title: 'Managers, All Other' };
    expect(payOf(yearly(1, { group }), yearly(1, { group }))).toEqual({ kind: 'one-group', group });
    const managers = { ...named('Librarian'), soc: '11-9199.00' };
    const found = between(withPay(managers, yearly(1)), withPay(named('Car mechanic'), yearly(1, { group })));
    expect(found.pay.standing).toEqual({ kind: 'one-group', group });
  });

  it('are not ranked by the figures of a whole group', () => {
    const { pay, openings, growth } = between(named('Librarian'), named('Product approval manager'));
    for (const { figures, standing } of [pay, openings, growth]) {
      expect(standing).toEqual({ kind: 'apart' });
      expect(figures[1]?.group?.title).toBe('Managers, All Other');
    }
  });

  it('with the same diploma differ where one goes on in a paid apprenticeship', () => {
    const plumber = { ...named('Car mechanic'), apprenticeship: true };
    expect(between(named('Car mechanic'), plumber).schooling.standing).toEqual({ kind: 'apart' });
  });

  it('any two of the shipped, are told apart by what is true, and the same the other way round', () => {
    const row = fc.nat(careers.soc.length - 1);
    const levels = careers.educationLevels;
    fc.assert(
      fc.property(row, row, (one, two) => {
        const pair = [careerAt(careers, one), careerAt(careers, two)] as const;
        const found = differences(pair, levels);
        expect(differences([pair[1], pair[0]], levels)).toEqual(mirrored(found));
        const bounds = [
          [found.pay, (high: number) => SAME.pay * high],
          [found.growth, () => SAME.growth],
          [found.openings, (high: number) => SAME.openings * high],
        ] as const;
        for (const [{ figures, standing }, bound] of bounds) {
          const values = figures.map((figure) => figure?.value ?? NaN);
          const [high, low] = [Math.max(...values), Math.min(...values)];
          if (standing.kind === 'same') expect(high - low).toBeLessThanOrEqual(bound(high));
          if (standing.kind === 'more') {
            expect(values[standing.place]).toBe(high);
            expect(standing.by).toBeCloseTo(high - low);
            expect(figures[0]?.unit).toBe(figures[1]?.unit);
            for (const figure of figures) expect(figure).not.toHaveProperty('group');
            if (!standing.atLeast) expect(high - low).toBeGreaterThan(bound(high));
          }
          expect(standing.kind === 'unknown').toBe(Number.isNaN(high));
        }
        const at = (place: 0 | 1, trait: string) => pair[place].positions[trait];
        const holds = (place: 0 | 1, { trait, pole }: { trait: string; pole: string }) => {
          const position = at(place, trait);
          expect(position).toMatchObject({ said: true });
          expect(position?.from).not.toBe('related');
          expect((position?.value ?? 50) > 50 ? 'high' : 'low').toBe(pole);
        };
        for (const end of found.both) {
          holds(0, end);
          holds(1, end);
        }
        found.own.forEach((ends, place) => ends.forEach((end) => holds(place as 0 | 1, end)));
        for (const { trait } of found.own.flat())
          expect(Math.abs((at(0, trait)?.value ?? 0) - (at(1, trait)?.value ?? 0))).toBeGreaterThanOrEqual(
            25,
          );
        if (one === two) {
          expect(found.own).toEqual([[], []]);
          expect([found.pay.standing.kind, found.growth.standing.kind]).not.toContain('more');
        }
      }),
      { numRuns: 400 },
    );
  });
});
