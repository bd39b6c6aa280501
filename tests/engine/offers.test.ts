import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOffers, offersFor, offersOf, type Offer, type Offers } from '../../src/engine/offers';

const offer = (id: string, ...careers: string[]): Offer => ({
  ...{ id, careers, title: `Offer ${id}`, by: 'City College', kind: 'program' },
});
const of = (...offers: Offer[]): Offers => ({ name: 'City College', offers });
const RANKED = ['29-2072.00', '29-1141.00', '43-6013.00', '31-9092.00', '15-1211.00'];

const anySoc = fc
  .constantFrom('29', '31', '43', '15')
  .chain((group) => fc.integer({ min: 1, max: 9 }).map((digit) => `${group}-1${String(digit)}11.00`));
const anySocs = fc.uniqueArray(anySoc, { minLength: 1, maxLength: 30 });
const beginning = fc
  .tuple(anySoc, fc.integer({ min: 2, max: 10 }))
  .map(([soc, length]) => soc.slice(0, length));
const anyOffers = fc
  .array(fc.array(beginning, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((all) => of(...all.map((careers, at) => offer(`o${String(at)}`, ...careers))));

describe('offers for a person', () => {
  it('come best first, each with the best career that leads there and its place', () => {
    const fair = of(offer('office', '43-'), offer('hospital', '29-', '31-9092.00'), offer('farm', '45-'));
    expect(offersFor(fair, RANKED)).toEqual([
      { offer: fair.offers[1], soc: '29-2072.00', place: 1, also: ['29-1141.00', '31-9092.00'] },
      { offer: fair.offers[0], soc: '43-6013.00', place: 3, also: [] },
    ]);
    expect(offersFor(fair, RANKED, 2).map((found) => found.offer.id)).toEqual(['hospital']);
    expect(offersFor(fair, [])).toEqual([]);
  });

  it('are, where none of the first careers has one, those of the first career that does', () => {
    const fair = of(offer('labs', '15-1'), offer('care', '31-'), offer('aide', '31-9092.00'));
    expect(nextOffers(fair, RANKED, 2).map(({ offer: { id }, place }) => [id, place])).toEqual([
      ['care', 4],
      ['aide', 4],
    ]);
    expect(nextOffers(of(offer('farm', '45-')), RANKED, 2)).toEqual([]);
  });

  it('of one career are those that name it or the beginning of its code', () => {
    const fair = of(offer('all', '2'), offer('exact', '29-2072.00'), offer('other', '29-2072.01'));
    expect(offersOf(fair, '29-2072.00').map(({ id }) => id)).toEqual(['all', 'exact']);
  });

  it('keep the ranking, whose careers they show at their own places', () => {
    fc.assert(
      fc.property(anyOffers, anySocs, fc.integer({ min: 0, max: 30 }), (offers, socs, most) => {
        const before = [...socs];
        const found = offersFor(offers, socs, most);
        expect(socs).toEqual(before);
        for (const { offer, soc, place, also } of found) {
          expect(socs[place - 1]).toBe(soc);
          expect(place).toBeLessThanOrEqual(most);
          expect([soc, ...also]).toEqual(
            socs.slice(0, most).filter((one) => offersOf(offers, one).includes(offer)),
          );
        }
        const places = found.map(({ place }) => place);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(offers.offers.length - found.length).toBe(
          offers.offers.filter((one) =>
            socs.slice(0, most).every((soc) => !offersOf(offers, soc).includes(one)),
          ).length,
        );
      }),
    );
  });

  it('come in the same order however the file has them, but for those of the same career', () => {
    fc.assert(
      fc.property(
        anyOffers.chain((offers) =>
          fc.tuple(
            fc.constant(offers),
            fc.shuffledSubarray([...offers.offers], { minLength: offers.offers.length }),
          ),
        ),
        anySocs,
        ([offers, shuffled], socs) => {
          const seen = (all: Offers) =>
            offersFor(all, socs)
              .map(({ offer, place }) => `${String(place).padStart(2, '0')} ${offer.id}`)
              .sort();
          expect(seen(of(...shuffled))).toEqual(seen(offers));
        },
      ),
    );
  });

  it('are no fewer with more careers, and no more with a longer beginning', () => {
    fc.assert(
      fc.property(anySocs, beginning, fc.nat(30), (socs, start, most) => {
        const ids = (careers: string, first: number) =>
          offersFor(of(offer('one', careers)), socs, first).length;
        expect(ids(start, most)).toBeLessThanOrEqual(ids(start, most + 1));
        expect(ids(`${start}1`, most)).toBeLessThanOrEqual(ids(start, most));
      }),
    );
  });
});
