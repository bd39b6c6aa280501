import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nextItem } from '../../../src/engine/path';
import type { Response } from '../../../src/engine/quiz';
import { encodeResult } from '../../../src/engine/code/result-code';
// Comes when a question is opened; here beforehand, so that no test waits for it.
import '../../../src/pages/results/answers/EditAnswer';
import { content, newSite, open } from '../open';

const ids = content.traitNames.ids;

/** A link to a result of these means, each of two answers. */
const linkOf = (quiz: string, means: Readonly<Record<string, number>>, picked: readonly string[] = []) => {
  const evidence = ids.flatMap((trait) =>
    means[trait] === undefined ? [] : [{ trait, mean: means[trait], evidence: 2, keys: 0 }],
  );
  return `/results#${encodeResult({ quiz, evidence, picked }, ids)}`;
};
/** A site on which the first questions of a quiz were answered so. */
async function answered(id: string, count: number, response: (at: number) => Response) {
  const site = newSite();
  const quiz = (await site.content.quiz(id))!;
  const run = site.sessions.of(quiz);
  for (let at = 0; at < count; at++) {
    const item = nextItem(quiz, run.getState().session);
    if (!item) break;
    run.getState().answer(item, item.type === 'agree' ? response(at) : null);
  }
  return { site, quiz, run };
}

const OUTSIDE = { purpose: 88, social: 75, desk: 8, tech: 25, outdoors: 95, routine: 20 };

describe('a result', () => {
  it('is headed by a sentence about whoever it is of', async () => {
    await open(linkOf('career-explorer', OUTSIDE));
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'They like to work outdoors, on the move, and for something that matters.',
      }),
    ).toBeVisible();
  });

  it('of a quiz hardly begun says so, and leads on first of all', async () => {
    const { site } = await answered('two-minutes', 3, () => 5);
    await open('/results', site);
    expect(
      await screen.findByRole('heading', { level: 1, name: /^(One|Two|Three) petals? so far$/ }),
    ).toBeVisible();
    const [first] = within(screen.getByRole('main')).getAllByRole('link');
    expect(first).toHaveAccessibleName('Continue the quiz');
    expect(first).toHaveAttribute('href', '/quiz/two-minutes');
  });

  it('tells each petal of its flower, key by key', async () => {
    await open(linkOf('career-explorer', { ...OUTSIDE, care: 52 }));
    const keys = await screen.findByRole('slider', { name: 'Read the petals one by one' });
    const told = (trait: string) => {
      fireEvent.change(keys, { target: { value: String(ids.indexOf(trait)) } });
      return keys.getAttribute('aria-valuetext');
    };
    expect(told('outdoors')).toMatch(/^outdoors \d\d: outdoors · from 2 answers · above most careers$/);
    expect(screen.getByText(/^outdoors \d\d: outdoors/)).toBeVisible();
    expect(told('desk')).toMatch(/^desk \d\d: on the move · .* below most careers$/);
    expect(told('care')).toMatch(/in the middle .* like the average career/);
    expect(told('health')).toBe('health: not asked, so still a bud');
  });

  it('gives careers of a family different reasons, each true of it', async () => {
    await open(linkOf('career-explorer', OUTSIDE, ['animals', 'nature']));
    await screen.findByText(/BLS projections/);
    const careers = within(screen.getByRole('region', { name: 'Careers that fit' }));
    const rows = careers.getAllByRole('heading', { level: 4 }).map((heading) => heading.closest('article'));
    const reasons = rows.flatMap((row) => row?.querySelector('p:nth-of-type(3)')?.textContent ?? []);
    expect(new Set(reasons).size).toBeGreaterThan(reasons.length / 2);
  });

  it('says how many of those that fit alike stand there, and shows the others at a tap', async () => {
    const { user } = await open(linkOf('career-explorer', OUTSIDE));
    const count = await screen.findByText(/^\d+ of \d+ that fit about equally stand here/);
    const [shown = 0, tied = 0] = (count.textContent.match(/\d+/g) ?? []).map(Number);
    expect(shown).toBeLessThan(tied);
    const button = screen.getByRole('button', { name: `Show the other ${tied - shown}` });
    await user.click(button);
    expect(button).not.toBeInTheDocument();
    const region = screen.getByRole('region', { name: 'Careers that fit' });
    expect(within(region).getAllByRole('link').length).toBeGreaterThanOrEqual(tied);
    for (const more of within(region).getAllByText(/^(One|\d+) more (in|on) /))
      expect(more.closest('details')).toHaveAttribute('open');
  });

  it('asks the one question that would tell most, and counts its answer', async () => {
    const { site, quiz, run } = await answered('career-explorer', 40, (at) => 1 + ((at * 7) % 5));
    const before = run.getState().session.responses.size;
    expect(before).toBe(quiz.flow.maxItems);
    const { user } = await open('/results', site);
    await user.click(await screen.findByRole('button', { name: 'Answer one more question' }));
    // Whoever closes it without an answer has given none.
    await user.click(await screen.findByRole('button', { name: 'Done' }));
    expect(screen.queryByText(/^Counted/)).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Answer one more question' }));
    const asked = within((await screen.findByRole('button', { name: 'Done' })).closest('div')!);
    const slider = asked.queryByRole('slider');
    if (slider) fireEvent.change(slider, { target: { value: '90' } });
    else await user.click(asked.getAllByRole('radio').at(-1)!);
    await user.click(asked.getByRole('button', { name: 'Done' }));
    expect(await screen.findByText('Counted. The list above is up to date.')).toBeVisible();
    expect(run.getState().session.responses.size).toBe(before + 1);
    expect(screen.getByRole('button', { name: 'Answer one more question' })).toBeVisible();
  });

  it('offers no further question where none is left, and to nobody who reads a link', async () => {
    const { site } = await answered('medical-records', 99, () => 5);
    const { unmount } = await open('/results', site);
    expect(await screen.findByText('deciding for or against it')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Answer one more question' })).not.toBeInTheDocument();
    unmount();
    await open(linkOf('career-explorer', OUTSIDE));
    expect(await screen.findByText('choosing one')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Answer one more question' })).not.toBeInTheDocument();
  });

  it('ends in what to do this week, about the first career', async () => {
    await open(linkOf('career-explorer', OUTSIDE));
    const week = (await screen.findByRole('heading', { name: 'This week' })).closest('section')!;
    const [read, near, ask] = within(week).getAllByRole('link');
    const [first] = screen.getAllByRole('heading', { level: 4 });
    const address = within(first!).getByRole('link').getAttribute('href')!;
    expect(read).toHaveTextContent(first!.textContent);
    expect(read).toHaveAttribute('href', address);
    expect(near).toHaveAttribute('href', expect.stringMatching(`^${address}#`));
    expect(ask).toHaveAttribute('href', `${address}#week`);
  });

  it('about one career begins with its verdict, and names what fits better', async () => {
    await open(linkOf('medical-records', { desk: 5, precise: 5, organized: 10, hands: 95 }) + '&to=me');
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Medical records specialist Others fit you better.',
      }),
    ).toBeVisible();
    const better = screen.getByText('These three fit you better:').closest('p')!;
    expect(within(better).getAllByRole('link')).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'What it takes' })).toHaveAttribute(
      'href',
      '/careers/29-2072.00#way-in',
    );
  });
});
