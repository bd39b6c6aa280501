import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { content, newSite, open } from '../open';

const SOC = '29-2072.00';
const headings = () => screen.getAllByRole('heading').map((heading) => heading.textContent);
const guide = (await content.guide(SOC))!;

describe('a guide on a career’s page', () => {
  it('[G5] names the body that grants a certificate, with a link to it', async () => {
    await open(`/careers/${SOC}`);
    const [term] = screen.getAllByText(/Certified Coding Specialist/);
    const link = within(term!.parentElement!).getByRole('link', { name: /American Health Information/ });
    expect(link).toHaveAttribute('href', 'https://www.ahima.org');
  });

  it('[G1] has no heading for what its author left out', async () => {
    const optional = [
      'Certifications',
      'Where it can lead',
      'Moving up',
      'Later, if you like',
      'Share of the jobs',
    ];
    await open(`/careers/${SOC}`);
    expect(headings()).toEqual(expect.arrayContaining(optional));
    document.body.replaceChildren();

    const { certifications: _, specialisations: __, advancement: ___, paths, ...rest } = guide;
    const { later: ____, ...ways } = paths;
    const places = guide.places.map(({ text, source }) => ({ text, source }));
    const bare = { ...rest, paths: ways, places };
    await open(`/careers/${SOC}`, newSite({ guide: () => Promise.resolve(bare) }));
    expect(headings().filter((heading) => optional.includes(heading))).toEqual([]);
    expect(headings()).toContain('Where they work');
  });

  it('[G1] shows a certification that has neither letters nor a body', async () => {
    const certifications = [{ name: 'State licence', detail: 'Your state’s board grants it.' }];
    const site = newSite({ guide: () => Promise.resolve({ ...guide, certifications }) });
    const { user } = await open(`/careers/${SOC}`, site);
    await user.click(screen.getByRole('heading', { name: 'Certifications' }));
    expect(screen.getByText('State licence')).toBeVisible();
    expect(screen.getByText(/Your state’s board grants it/)).toHaveTextContent(
      /^Your state’s board grants it\.$/,
    );
  });
});
