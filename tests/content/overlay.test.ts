import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careerAt, type Careers } from '../../src/careers/career';
import type { Card } from '../../src/content/check/cards/card-schema';
import type { Guide } from '../../src/content/check/guide-schema';
import {
  cardsFileOf,
  handSets,
  overlayPositions,
  overlayCard,
  overlayTopics,
} from '../../src/content/node/overlay';
import { namedCareers } from '../../src/content/node/read-content';
import { decoded } from '../careers/shipped';
import { smallFile } from '../careers/file';

type Positions = Card['positions'];

const because = 'x';
const card = (soc: string, positions: Positions = {}): Card => ({
  ...{ soc, name: `Name of ${soc}`, line: `Line of ${soc}.`, tasks: [`Task of ${soc}`], topics: ['minds'] },
  positions,
});
const guide = (soc: string, positions: Positions) => ({ soc, positions }) as Guide;

/** Everything estimated and nothing said, with these positions laid over. */
function overlaid(guides: readonly Guide[], cards: readonly Card[]) {
  const all = [0, 1, 2];
  const compiled = { ...smallFile(), estimated: { desk: all }, unsaid: { desk: all, care: [1] } };
  const { json, problems } = overlayPositions(compiled, handSets(guides, cards));
  return { careers: decoded(json), problems };
}
const desk = ({ positions }: ReturnType<typeof careerAt>) => positions['desk'];
const [FINANCE, FUNDS, RECORDS] = smallFile().soc as [string, string, string];

describe('positions set by hand', () => {
  it('[C12] come from guides and from cards, and know their file', () => {
    const sets = handSets([guide(RECORDS, { desk: { value: 1, because } })], [card(FINANCE)]);
    expect(sets).toMatchObject([
      { file: 'quizzes/careers/29-2072.00.json', soc: RECORDS, positions: { desk: { value: 1 } } },
      { file: 'quizzes/cards/11.json', soc: FINANCE, positions: {} },
    ]);
  });

  it('[C12] replace estimates, in whatever order they come', () => {
    const { careers, problems } = overlaid(
      [guide(RECORDS, { desk: { value: 90, because } })],
      [card(FUNDS, { desk: { value: 80, because } }), card(FINANCE, { desk: { value: 10, because } })],
    );
    expect(problems).toEqual([]);
    expect([0, 1, 2].map((row) => desk(careerAt(careers, row)))).toEqual([
      { value: 10, from: 'guide', said: true },
      { value: 80, from: 'guide', said: true },
      { value: 90, from: 'guide', said: true },
    ]);
    expect(careers.estimated['desk']).toEqual(new Set());
  });

  it('[C12] are a problem of the card where O*NET has rated, or the guide has set it', () => {
    const set = { value: 90, because };
    const { careers, problems } = overlaid(
      [guide(RECORDS, { desk: { value: 10, because } })],
      [card(FINANCE, { care: set }), card(RECORDS, { desk: set })],
    );
    expect(problems).toEqual([
      expect.objectContaining({
        ...{ file: 'quizzes/cards/11.json', path: `${FINANCE} positions.care` },
        message: expect.stringContaining('O*NET rates this trait') as string,
      }),
      expect.objectContaining({
        ...{ file: 'quizzes/cards/29.json', path: `${RECORDS} positions.desk` },
        message: expect.stringContaining(`the guide of ${RECORDS}`) as string,
      }),
    ]);
    expect(desk(careerAt(careers, 2))?.value).toBe(10);
    expect(careers.positions['care']).toEqual(smallFile().positions['care']);
  });

  it('[T1] are put into words far from the middle, and stay unsaid near it', () => {
    const at = (value: number) => overlaid([], [card(RECORDS, { desk: { value, because } })]).careers;
    const said = (value: number) => desk(careerAt(at(value), 2))?.said;
    expect([0, 10, 90, 100].map(said)).toEqual([true, true, true, true]);
    expect([40, 45, 50, 60].map(said)).toEqual([false, false, false, false]);
    // The farther, the sooner; and neither other careers nor other traits change.
    const place = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [near, far] = Math.abs(one - 50) < Math.abs(other - 50) ? [one, other] : [other, one];
        if (said(near) === true) expect(said(far)).toBe(true);
        expect(at(one).unsaid['desk']).toEqual(new Set(said(one) ? [0, 1] : [0, 1, 2]));
        expect(at(one).unsaid['care']).toEqual(new Set([1]));
      }),
      { numRuns: 50 },
    );
  });

  it('[G3] leave what was compiled as it was', () => {
    const compiled = { ...smallFile(), unsaid: { desk: [2] } };
    const before = structuredClone(compiled);
    overlayPositions(compiled, handSets([], [card(RECORDS, { desk: { value: 90, because } })]));
    expect(compiled).toEqual(before);
  });
});

describe('cards laid over the dataset', () => {
  const cards = [card(FINANCE), card(FUNDS), { ...card(RECORDS), topics: ['order', 'minds'] }];

  it('[C10] bring each career’s topics, its core first', () => {
    const { topicIds, topics } = decoded(
      overlayTopics(smallFile(), cards, [{ id: 'body' }, { id: 'minds' }, { id: 'order' }]),
    );
    const named = topics.map((places) => places.map((place) => topicIds[place]));
    expect(named).toEqual([['minds'], ['minds'], ['order', 'minds']]);
  });

  it('bring names and lines in the order of its rows', () => {
    const careers: Careers = namedCareers({ careersJson: smallFile(), cards, guides: [] });
    for (const [row, soc] of careers.soc.entries())
      expect(careerAt(careers, row)).toMatchObject({ name: `Name of ${soc}`, line: `Line of ${soc}.` });
    expect(cardsFileOf(cards).name).toHaveLength(3);
    expect(() => namedCareers({ careersJson: smallFile(), cards: cards.slice(1), guides: [] })).toThrow(
      'not those of',
    );
  });

  it('say which careers tell of a day: by a guide, or by a short one on the card', () => {
    const short = { ...card(FINANCE), guide: { day: 'You count.' } } as Card;
    const all = { careersJson: smallFile(), cards: [short, card(FUNDS), card(RECORDS)] };
    expect(namedCareers({ ...all, guides: [guide(RECORDS, {})] }).told).toEqual(new Set([0, 2]));
    expect(namedCareers({ ...all, cards, guides: [] }).told).toEqual(new Set());
  });

  it('[C7] bring what people do to the file of a career, and none where there is no card', () => {
    const compiled = { soc: RECORDS, title: 'Any' };
    expect(overlayCard(compiled, cards[2])).toEqual({ ...compiled, tasks: [`Task of ${RECORDS}`] });
    expect(overlayCard(compiled, undefined)).toEqual({ ...compiled, tasks: [] });
  });
});
