import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Offer, Offers } from '../../../../src/engine/offers';
import { Words } from '../../../../src/i18n/Words';
import { OfferedCareers } from '../../../../src/modes/embed/offers/OfferedCareers';

interface Found {
  readonly soc: string;
  readonly name: string;
}

/** As many careers, in order: `11-0001.00` first. */
const shown: readonly Found[] = Array.from({ length: 60 }, (_, at) => ({
  soc: `11-${String(at + 1).padStart(4, '0')}.00`,
  name: `Career ${String(at + 1)}`,
}));
const offer = (id: string, careers: readonly string[], more: Partial<Offer> = {}): Offer => ({
  ...{ id, title: id, by: 'Springfield College', kind: 'program', careers },
  ...more,
});
const springfield = (...offers: readonly Offer[]): Offers => ({ name: 'Springfield College', offers });

function draw(offers: Offers) {
  render(
    <Words>
      <OfferedCareers offers={offers} shown={shown} nameOf={({ name }) => name}>
        {({ name }) => <h3>{name}</h3>}
      </OfferedCareers>
    </Words>,
  );
  return userEvent.setup();
}
const listed = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const onlyHere = () => screen.getByRole('switch', { name: 'Only what can be studied here' });

describe('careers with a partner’s offers', () => {
  it('stand as they do without, each with what there is for it', () => {
    draw(springfield(offer('Nursing', ['11-0002', '11-0004'], { length: '2 years' })));
    expect(listed()).toEqual([1, 2, 3, 4, 5].map((at) => `Career ${String(at)}`));
    const [, second, third] = screen.getAllByRole('heading', { level: 3 }).map((at) => at.closest('li'));
    expect(within(second!).getByRole('list', { name: 'At Springfield College' })).toHaveTextContent(
      /Nursing.*2 years/,
    );
    expect(third).toHaveTextContent('Not taught here');
    expect(screen.getByText(/own words.*never change the order/)).toBeVisible();
  });

  it('keep the places that they had where only those with an offer are shown', async () => {
    const user = draw(springfield(offer('Nursing', ['11-0002', '11-0009', '11-0031'])));
    await user.click(onlyHere());
    expect(listed()).toEqual(['Career 2', 'Career 9']);
    expect(screen.getAllByText(/^\d+$/).map(({ textContent }) => textContent)).toEqual(['2', '9']);
    await user.click(onlyHere());
    expect(listed()).toHaveLength(5);
  });

  it('say that there is none for the first thirty, and go on from the next', async () => {
    const user = draw(springfield(offer('Nursing', ['11-0041']), offer('Law', ['11-0050'])));
    await user.click(onlyHere());
    expect(
      screen.getByRole('heading', { name: /^Springfield College has nothing for your first 30/ }),
    ).toBeVisible();
    expect(screen.getByText(/is number 41:/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Start from number 41' }));
    expect(listed()).toEqual(['Career 41', 'Career 50']);
    await user.click(onlyHere());
    expect(listed()[0]).toBe('Career 1');
  });

  it('say so where it has nothing for any of them', async () => {
    const user = draw(springfield(offer('Fishing', ['45-'])));
    await user.click(onlyHere());
    expect(screen.queryByRole('button', { name: /^Start from/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show all careers' }));
    expect(listed()).toHaveLength(5);
  });
});
