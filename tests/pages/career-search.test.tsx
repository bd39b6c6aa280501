import { Words } from '../../src/i18n/Words';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, it, vi } from 'vitest';
import { createSearch } from '../../src/careers/search/search';
import { CareerSearch } from '../../src/pages/CareerSearch';

const search = createSearch(
  { soc: ['29-2072.00', '29-1141.00'], title: ['Medical Records Specialists', 'Registered Nurses'] },
  new Map([['29-2072.00', ['Medical Coder']]]),
);

function show(load: () => Promise<typeof search>) {
  render(
    <Words>
      <MemoryRouter>
        <CareerSearch load={load} />
      </MemoryRouter>
    </Words>,
  );
  return userEvent.setup();
}

describe('the search box', () => {
  it('fetches nothing before it is used', async () => {
    const load = vi.fn(() => Promise.resolve(search));
    const user = show(load);
    expect(load).not.toHaveBeenCalled();
    await user.click(screen.getByRole('searchbox'));
    expect(load).toHaveBeenCalled();
  });

  it('lists careers as links, and tells by what other name one was found', async () => {
    const user = show(() => Promise.resolve(search));
    await user.type(screen.getByRole('searchbox', { name: 'A career, by any of its names' }), 'medcal codr');
    expect(await screen.findByRole('link', { name: 'Medical Records Specialists' })).toHaveAttribute(
      'href',
      '/careers/29-2072.00',
    );
    expect(screen.getByText('also called Medical Coder')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Nobody is listed as “medcal codr”. Near it:');
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'coder');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^One career$/));
  });

  it('says when there is none, and where else to look', async () => {
    const user = show(() => Promise.resolve(search));
    await user.type(screen.getByRole('searchbox'), 'zzzzzz');
    expect(await screen.findByText(/Nobody is listed as “zzzzzz”, and no name comes near/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Take a quiz' })).toHaveAttribute('href', '/');
    expect(screen.getByRole('link', { name: 'See all lists of careers' })).toHaveAttribute(
      'href',
      '/careers',
    );
  });

  it('says when there are more than it shows', async () => {
    const soc = Array.from({ length: 9 }, (_, i) => `11-101${i}.00`);
    const many = createSearch({ soc, title: soc.map((_, i) => `Nurses ${i}`) }, new Map());
    const user = show(() => Promise.resolve(many));
    await user.type(screen.getByRole('searchbox'), 'nurse');
    expect(await screen.findByText('9 careers; the 8 closest are shown')).toBeVisible();
    expect(screen.getAllByRole('link')).toHaveLength(8);
  });

  it('keeps the words when the names do not arrive, and really tries again', async () => {
    const load = vi.fn(() => Promise.reject<typeof search>(new Error('offline')));
    const user = show(load);
    await user.type(screen.getByRole('searchbox'), 'coder');
    expect(screen.getByRole('status')).toHaveTextContent('What you typed is still here.');
    load.mockImplementation(() => Promise.resolve(search));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Medical Records Specialists' })).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
