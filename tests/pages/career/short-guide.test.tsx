import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { picturesOf } from '../../../src/app/pictures';
import { readyPage } from '../../../src/app/routes';
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

describe('a shared link', () => {
  const said = async (soc: string) => (await readyPage(`/careers/${soc}`, content)).head.description;

  it('tells a good and a hard side of the career, by its short guide or its guide', async () => {
    expect(await said(SOC)).toContain(`Good: ${short.good[0]!.text}. Hard: ${short.hard[0]!.text}. A day`);
    const guide = (await content.guide('29-1141.00'))!;
    expect(await said('29-1141.00')).toBe(
      `${guide.summary} Good: ${guide.pros[0]!.text}. Hard: ${guide.cons[0]!.text}. A day in the job, the way in, pay and outlook.`,
    );
    expect(await said('47-2044.00')).toMatch(/^\S.*\. Median pay, jobs/);
  });

  it('shows in the picture of a field, and says in its words, how many careers tell of a day', async () => {
    const { fields } = (await content.cover()).told;
    const pictures = await picturesOf(content);
    for (const [group, told] of Object.entries(fields)) {
      const { line, alt } = pictures.find(({ name }) => name === `group-${group}`)!;
      expect(line).toMatch(new RegExp(`a day in ${String(told)} of them$`));
      expect(alt).toContain(line);
    }
    expect(Object.values(fields).reduce((sum, own) => sum + own)).toBe((await content.careers()).told.size);
  });
});
