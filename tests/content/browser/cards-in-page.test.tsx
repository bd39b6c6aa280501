import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { cardsInPage } from '../../../src/content/browser/cards-in-page';
import { Words } from '../../../src/i18n/Words';
import { CareerRow } from '../../../src/pages/careers/CareerRow';
import { SiteContext } from '../../../src/site/site';
import { newSite } from '../../pages/open';

const FIRST = { soc: '11-1011.00', name: 'Chief executive', line: 'Runs a whole company.' };
const SECOND = { soc: '29-2072.00', name: 'Records clerk', line: 'Keeps “R&D” files <in> order.' };
const words = {
  choose: 'Compare',
  pay: '$1',
  growth: '+1%',
  schooling: 'None',
  rare: 'Rare',
  guide: 'Guide',
};

/** The index as it is drawn. */
function drawIndex(...careers: readonly (typeof FIRST)[]): void {
  render(
    <Words>
      <SiteContext value={newSite()}>
        <MemoryRouter>
          <ul data-cards="">
            {careers.map((career) => (
              <CareerRow
                key={career.soc}
                words={{ ...words, ...career }}
                {...{ fit: '99%', via: undefined, chosen: false, onChoose: () => undefined }}
              />
            ))}
          </ul>
        </MemoryRouter>
      </SiteContext>
    </Words>,
  );
}
/** As a translator leaves a text. */
const translated = (text: string) => `<font dir="auto"><font>${text}</font></font>`;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the cards in the page', () => {
  it('are read from the rows of the index, and put in the order of the dataset', () => {
    drawIndex(SECOND, FIRST);
    expect(cardsInPage()?.([FIRST.soc, SECOND.soc])).toEqual({
      version: 1,
      name: [FIRST.name, SECOND.name],
      line: [FIRST.line, SECOND.line],
    });
  });

  it('are empty for a career without a row, so that nobody takes them for whole', () => {
    drawIndex(FIRST);
    expect(cardsInPage()?.([SECOND.soc, FIRST.soc])).toMatchObject({
      name: ['', FIRST.name],
      line: ['', FIRST.line],
    });
  });

  it('stay what they were when the page is drawn anew', () => {
    drawIndex(FIRST);
    const cards = cardsInPage();
    document.body.innerHTML = '';
    expect(cards?.([FIRST.soc]).name).toEqual([FIRST.name]);
    expect(cardsInPage()).toBeUndefined();
  });

  it('are not there on another page', () => {
    expect(cardsInPage()).toBeUndefined();
    document.body.innerHTML = `<ul><li><a href="/">${FIRST.name}</a><p>${FIRST.line}</p></li></ul>`;
    expect(cardsInPage()).toBeUndefined();
  });

  it.each([
    ['a name', 'a', FIRST.soc],
    ['a line', 'p', SECOND.soc],
  ])('are not taken from a page of which a translator has changed %s', (_, part, soc) => {
    drawIndex(FIRST, SECOND);
    const text = document.querySelector(`[data-cards] > li:has(a[href$="${soc}"]) > ${part}`)!;
    text.innerHTML = translated(text.innerHTML);
    expect(cardsInPage()).toBeUndefined();
  });

  it('do not mind what stands beside them', () => {
    drawIndex(FIRST);
    const pay = document.querySelector('[data-cards] > li > b')!;
    pay.innerHTML = translated(pay.innerHTML);
    expect(cardsInPage()?.([FIRST.soc]).line).toEqual([FIRST.line]);
  });
});
