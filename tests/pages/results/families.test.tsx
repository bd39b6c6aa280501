import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeResult } from '../../../src/engine/code/result-code';
import type { TopicId } from '../../../src/engine/topic';
import { content, open, topics } from '../open';

const ids = content.traitNames.ids;
const careers = await content.careers();

/** Somebody of the open air, among people. */
const OUTSIDE = {
  ...{ purpose: 88, social: 75, independent: 70, desk: 8, tech: 25, hands: 60, outdoors: 95, routine: 12 },
};
/** Somebody who wants to run an office. */
const INSIDE = {
  ...{
    organized: 85,
    precise: 80,
    leading: 90,
    desk: 95,
    tech: 70,
    persuading: 70,
    pressure: 70,
    analytical: 80,
  },
};

/** Opens a result of these means and picks; what it says of careers, once all of it is drawn. */
async function openResult(means: Readonly<Record<string, number>>, picked: readonly TopicId[]) {
  const evidence = ids.flatMap((trait) =>
    means[trait] === undefined ? [] : [{ trait, mean: means[trait], evidence: 2, keys: 0 }],
  );
  await open(`/results#${encodeResult({ quiz: 'career-explorer', evidence, picked }, ids)}&to=me`);
  await screen.findByText(/BLS projections/);
  const region = screen.getByRole('region', { name: 'Careers that fit' });
  const families = within(region)
    .getAllByRole('heading', { level: 3 })
    .filter((heading) => topics.some(({ name }) => name === heading.textContent))
    .map((heading) => heading.closest('section')!);
  return { region, families };
}

const nameOf = (id: string) => topics.find((topic) => topic.id === id)!.name;
/** The topics of a career as its card has them, its core first. */
const topicsOf = (career: string) =>
  careers.topics[careers.name.indexOf(career)]!.map((at) => nameOf(careers.topicIds[at]!));
const headings = (part: HTMLElement, level: number) =>
  within(part)
    .queryAllByRole('heading', { level, hidden: true })
    .map((heading) => heading.textContent);
/** What is said to have been picked of what each career is about, by the career's name. */
const saidPicked = (region: HTMLElement) =>
  within(region)
    .getAllByRole('heading', { hidden: true })
    .flatMap((heading) => {
      const words = heading.closest('li')?.textContent.match(/It is about (.*?), which you picked/)?.[1];
      return words === undefined ? [] : [[heading.textContent.replace(/^\d+\. /, ''), words] as const];
    });

describe('the careers of a result', () => {
  it('say which pick none of the first is about, and where those of it begin', async () => {
    const { region } = await openResult(OUTSIDE, ['animals', 'code']);
    const [line, ...others] = within(region).getAllByText(/^None of the first \d+ careers here is about /);
    expect(others).toEqual([]);
    expect(line).toHaveTextContent(/about code, which you picked\. The first that are:$/);
    const said = line!.closest('p')!;
    const [, first, place] = /first (\d+) .*?number (\d+)/.exec(said.textContent) ?? [];
    expect(Number(place)).toBeGreaterThan(Number(first));
    expect(topicsOf(within(said).getAllByRole('link')[0]!.textContent)).toContain(nameOf('code'));
  });

  it('[M18] stand in families by what they are about, without numbers; the rest follow with theirs', async () => {
    const { region, families } = await openResult(OUTSIDE, ['animals', 'nature', 'teaching']);
    expect(families.length).toBeGreaterThan(1);
    for (const family of families) {
      const names = headings(family, 4);
      expect(names.map((name) => topicsOf(name)[0])).toEqual(names.map(() => headings(family, 3)[0]));
    }
    const first = families.flatMap((family) => headings(family, 4)).length;
    expect(first).toBeGreaterThanOrEqual(8);
    expect(within(region).getAllByRole('link', { name: /^\d+\. / })[0]).toHaveTextContent(`${first + 1}. `);
  });

  it('[M18] have no numbers in the list either where they cannot be told apart', async () => {
    const { region } = await openResult({ social: 70 }, []);
    const tied = Number(/^(\d+) careers fit/.exec(within(region).getByText(/careers fit/).textContent)?.[1]);
    expect(tied).toBeGreaterThan(20);
    const list = within(region)
      .getAllByRole('heading', { level: 3, hidden: true })
      .filter((heading) => heading.closest('ol'))
      .map((heading) => heading.textContent);
    expect(list.length).toBeGreaterThan(0);
    expect(list.filter((name) => /^\d+\. /.test(name))).toEqual([]);
  });

  it('[M16] are said to be about what was picked, and about nothing else', async () => {
    const picked = ['animals', 'nature', 'teaching'].map(nameOf);
    const { region, families } = await openResult(OUTSIDE, ['animals', 'nature', 'teaching']);
    const said = saidPicked(region);
    for (const [career, words] of said)
      expect(words.split(/, and |, | and /)).toEqual(
        topicsOf(career)
          .filter((topic) => picked.includes(topic))
          .map((topic) => topic.toLowerCase()),
      );
    const shared = families
      .flatMap((family) => headings(family, 4))
      .filter((career) => topicsOf(career).some((topic) => picked.includes(topic)));
    expect(shared.length).toBeGreaterThan(0);
    expect(said.map(([career]) => career)).toEqual(expect.arrayContaining(shared));
    expect(region).toHaveTextContent('careers with more openings come first');
  });

  it('[M18] [M17] of somebody who picked nothing stand in families too, by the answers alone', async () => {
    const { region, families } = await openResult(OUTSIDE, []);
    expect(families.length).toBeGreaterThan(1);
    expect(saidPicked(region)).toEqual([]);
    expect(region).not.toHaveTextContent(/you picked|You didn’t pick|more openings/);
    const first = within(families[0]!).getAllByRole('listitem')[0];
    expect(first).toHaveTextContent(/You .*, and here /);
  });

  it('[M18] name kinds of one of them beside it', async () => {
    const { region } = await openResult(INSIDE, ['numbers', 'business']);
    const said = within(region).getByText('Kinds of financial managers:').closest('li')!;
    expect(headings(said, 4)).toEqual(['Finance manager']);
    expect(within(said).getByRole('link', { name: 'Investment fund manager' })).toHaveAttribute(
      'href',
      '/careers/11-3031.03',
    );
  });

  it('[M18] end in a path that the person may not expect, and did not pick', async () => {
    const { region } = await openResult(OUTSIDE, ['animals', 'nature', 'teaching']);
    const path = within(region)
      .getByRole('heading', { name: 'A path you may not expect' })
      .closest('section')!;
    const [career] = headings(path, 4);
    expect(path).toHaveTextContent(`You didn’t pick ${topicsOf(career!)[0]!.toLowerCase()};`);
    expect(['animals', 'nature', 'teaching'].map(nameOf)).not.toContain(topicsOf(career!)[0]);
  });
});
