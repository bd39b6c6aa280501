import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Response as Answer } from '../../../src/engine/quiz';
import { content, newSite, open } from '../open';
import { ContentError } from '../../../src/content/content-error';

const RECORDS = '29-2072.00';
const NURSES = '29-1141.00';
const PHARMACY = '29-2052.00';
const CODERS = '15-1252.00';
/** Its pay and jobs are those of all Financial Managers. */
const FUNDS = '11-9199.01';
const LAWYERS = '23-1011.00';

const at = (...socs: readonly string[]) => `/compare?${socs.map((soc) => `soc=${soc}`).join('&')}`;
const table = () => screen.findByRole('table', { name: 'The careers’ figures, one column each' });
/** The cells of a row, in the order of the columns. */
async function cells(name: RegExp) {
  const row = within(await table()).getByRole('row', { name });
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}
const columns = async () =>
  within(await table())
    .getAllByRole('columnheader')
    .map((head) => head.querySelector('a')?.textContent);

async function answered() {
  const site = newSite();
  const quiz = await site.content.quiz('medical-records');
  if (!quiz) throw new Error('no quiz');
  const answers: Record<string, Answer> = { organized: 'always', precise: 5, desk: 5, care: 1, health: 5 };
  for (const item of quiz.items)
    site.sessions
      .of(quiz)
      .getState()
      .answer(item, answers[item.id] ?? null);
  return site;
}

describe('careers side by side', () => {
  it('stand in the order of the address, every figure in one table', async () => {
    await open(at(NURSES, RECORDS));
    expect(await columns()).toEqual(['Registered nurse', 'Medical records specialist']);
    expect((await cells(/^Half earn more than/))[1]).toMatch(/^\$51,140/);
    expect((await cells(/^One in ten earns more than/))[1]).toMatch(/^\$81,150/);
    expect((await cells(/^Usual education/))[1]).toMatch(/^Certificate after high school/);
    expect((await cells(/^Shortest way/))[1]).toMatch(/^Certificate, then a coding exam/);
    expect((await cells(/^Change in jobs/))[1]).toMatch(/^\+7\.1/);
    expect(screen.getByText(/Pay and people employed: May 2025/)).toBeVisible();
  });

  it('mark the ends of a row in words', async () => {
    await open(at(NURSES, RECORDS, PHARMACY));
    const pay = await cells(/^Half earn more than/);
    expect(pay[0]).toMatch(/highest$/);
    expect(pay[1]).not.toMatch(/est$/);
    expect(pay[2]).toMatch(/lowest$/);
    expect((await cells(/^Physical/)).filter((cell) => cell?.includes('hardest')).length).toBeLessThan(2);
  });

  it('mark nothing where a figure is a wider group’s', async () => {
    await open(at(LAWYERS, FUNDS));
    const groups = (await cells(/^Half earn more than/)).filter((cell) => cell?.includes('all '));
    expect(groups).toHaveLength(1);
    for (const row of [/^Half earn/, /^Change in jobs/, /^Openings/, /^Prospects/]) {
      for (const cell of await cells(row)) expect(cell).not.toMatch(/highest|lowest|best|weakest/);
    }
  });

  it('show the five traits that differ most, and all twenty on demand', async () => {
    const { user } = await open(at(RECORDS, NURSES));
    const scale = async () =>
      within(await table())
        .getAllByRole('rowheader')
        .filter((head) => /^\d+ /.test(head.textContent));
    expect(await scale()).toHaveLength(5);
    expect((await cells(/^\d+ care/)).map((cell) => parseInt(cell))).toEqual([28, 93]);
    await user.click(screen.getByRole('checkbox', { name: 'Show all twenty traits' }));
    expect(await scale()).toHaveLength(20);
  });

  it('are drawn over one another, with the person where there are answers', async () => {
    await open(at(RECORDS, NURSES), await answered());
    expect(
      await screen.findByRole('img', { name: /^Your flower, and over it the outlines of Medical records/ }),
    ).toBeVisible();
    const fit = await cells(/^Fit/);
    expect(fit[0]).toMatch(/best group/);
    expect(fit[1]).toMatch(/fit \d+/);
    const care = await cells(/^\d+ care/);
    expect(care[0]).toMatch(/nearest to you/);
  });

  it('are removed and added, until there are four', async () => {
    const { user } = await open(at(RECORDS, NURSES, PHARMACY, CODERS));
    expect(await screen.findByText('4 of 4 chosen. Remove one to add another.')).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Remove Registered nurse' }));
    expect(await columns()).toHaveLength(3);
    expect(await columns()).not.toContain('Registered nurse');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('keep all other figures when a file does not arrive', async () => {
    const failing = { details: () => Promise.reject(new ContentError('network', 'offline')) };
    await open(at(RECORDS, NURSES), newSite(failing));
    expect(await screen.findByRole('alert')).toHaveTextContent('Some figures did not load');
    expect((await cells(/^Half earn more than/))[0]).toMatch(/^\$51,140/);
    expect((await cells(/^One in ten earns less than/))[0]).toMatch(/^did not load/);
  });
});

describe('an address that is not right', () => {
  it('without careers says what to do', async () => {
    await open('/compare');
    expect(await screen.findByText(/Nothing here yet/)).toBeVisible();
    expect(screen.getByRole('searchbox')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('without careers leads to the best three where there are answers', async () => {
    await open('/compare', await answered());
    const best = await screen.findByRole('link', { name: 'Compare the three that fit you best' });
    expect(best.getAttribute('href')?.match(/soc=/g)).toHaveLength(3);
  });

  it('says what was left out and why, and shows the rest', async () => {
    const site = newSite({ careers: () => content.careers() });
    await open(
      `${at(RECORDS, RECORDS, NURSES, '99-9999.00', PHARMACY, CODERS, LAWYERS)}&soc=%3Cscript%3E`,
      site,
    );
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('No career has these codes: 99-9999.00, <script>.');
    expect(alert).toHaveTextContent('You can compare up to 4 careers, so one was left out: Lawyer.');
    expect(alert).toHaveTextContent('Listed twice, shown once: Medical records specialist.');
    expect(alert).toHaveTextContent('The 4 that were kept are below.');
    expect(await columns()).toHaveLength(4);
  });

  it('of nothing but mistakes shows none and asks for names', async () => {
    await open('/compare?soc=nurse&soc=__proto__');
    expect(await screen.findByRole('alert')).toHaveTextContent('Add careers by name below.');
    expect(screen.queryByRole('table')).toBeNull();
  });
});
