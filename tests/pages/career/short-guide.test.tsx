import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { content, open } from '../open';

const SOC = '37-2011.00';
const { shortGuide } = (await content.details(SOC))!;
const short = shortGuide!;

describe('a short guide on a career’s page', () => {
  it('[C13] tells of a day, of both sides with what is behind each, and of the way in', async () => {
    await open(`/careers/${SOC}`);
    const part = (title: string) => screen.getByRole('heading', { name: title }).closest('section')!;
    expect(within(part('A day')).getByText(short.day)).toBeVisible();
    for (const { text, detail } of [...short.good, ...short.hard]) {
      expect(within(part('Good and hard sides')).getByText(text)).toBeVisible();
      expect(within(part('Good and hard sides')).getByText(detail)).toBeVisible();
    }
    expect(within(part('The way in')).getByText(short.wayIn)).toBeVisible();
    expect(screen.queryByText(/follow from the figures|come from the data/)).not.toBeInTheDocument();
  });

  it('[C14] names its sources, with links to them among all', async () => {
    const { user } = await open(`/careers/${SOC}`);
    const [first] = short.sources;
    expect(screen.getByText(/are written from:/).parentElement).toHaveTextContent(
      `${first!.title} (${String(first!.year)})`,
    );
    await user.click(screen.getByRole('heading', { name: 'Who says so' }));
    expect(screen.getByRole('link', { name: new RegExp(first!.title) })).toHaveAttribute('href', first!.url);
  });
});
