import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Response as Answer } from '../../../src/engine/quiz';
import { content, newSite, open } from '../open';
import type { Site } from '../../../src/site/site';
import { ContentError } from '../../../src/content/content-error';

const RECORDS = '29-2072.00';
const NURSES = '29-1141.00';
const PHARMACY = '29-2052.00';
const CODERS = '15-1252.00';
/** Its pay and jobs are those of all Financial Managers. */
const FUNDS = '11-9199.01';
const LAWYERS = '23-1011.00';

const at = (...socs: readonly string[]) => `/compare?${socs.map((soc) => `soc=${soc}`).join('&')}`;
/** A visitor who has kept some careers, each with its note. */
function withLeaves(leaves: Readonly<Record<string, string>>, site = newSite()) {
  site.store.write(
    'fitpath/leaves',
    JSON.stringify(Object.entries(leaves).map(([soc, note]) => ({ soc, note }))),
  );
  return site;
}
const keptIn = (site: Site) =>
  (JSON.parse(site.store.read('fitpath/leaves') ?? '[]') as readonly { soc: string; note: string }[]).map(
    ({ soc, note }) => [soc, note],
  );
const leaf = (name: string) => screen.getByRole('button', { name: `Keep ${name}` });
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

describe('the kept careers', () => {
  it('are listed with their notes, and stand side by side, first in words', async () => {
    await open('/compare', withLeaves({ [NURSES]: 'Like Grandma', [RECORDS]: '' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Your leaves' })).toBeVisible();
    expect(screen.getByText('Like Grandma', { ignore: 'textarea' })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Your leaves 2$/ })).toBeVisible();
    const [words] = screen.getAllByRole('article');
    expect(words).toHaveTextContent(/Registered nurse pays about \$\d+,000 more a year: \$/);
    expect(screen.getByText(/“About the same” means within 5% for pay/)).toBeVisible();
    expect(await columns()).toEqual(['Registered nurse', 'Medical records specialist']);
    expect(screen.queryByRole('link', { name: /^Remove/ })).toBeNull();
  });

  it('take a note, which is kept', async () => {
    const { user, site } = await open('/compare', withLeaves({ [NURSES]: '' }));
    await user.click(await screen.findByText('Add a note: why I like it'));
    await user.type(screen.getByRole('textbox', { name: 'Why I like it: Registered nurse' }), 'Steady work');
    expect(keptIn(site)).toEqual([[NURSES, 'Steady work']]);
    expect(screen.getByText('Keep one more, and this page tells you what sets the two apart.')).toBeVisible();
  });

  it('are let go one by one, and brought back with their notes', async () => {
    const { user, site } = await open('/compare', withLeaves({ [NURSES]: 'why', [RECORDS]: '' }));
    await screen.findByRole('table');
    expect(leaf('Registered nurse')).toHaveAttribute('aria-pressed', 'true');
    await user.click(leaf('Registered nurse'));
    expect(leaf('Registered nurse')).toHaveAttribute('aria-pressed', 'false');
    expect(keptIn(site)).toEqual([[RECORDS, '']]);
    await user.click(screen.getByRole('button', { name: 'Undo: keep Registered nurse' }));
    expect(keptIn(site)).toEqual([
      [NURSES, 'why'],
      [RECORDS, ''],
    ]);
    await user.click(screen.getByRole('button', { name: 'Let all go' }));
    expect(keptIn(site)).toEqual([]);
    expect(screen.getAllByText('No longer kept.')).toHaveLength(2);
  });

  it('beyond four are chosen for their places', async () => {
    const five = { [NURSES]: '', [RECORDS]: '', [PHARMACY]: '', [CODERS]: '', [LAWYERS]: '' };
    const { user } = await open('/compare', withLeaves(five));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Career A' }), 'Lawyer');
    expect(await columns()).toEqual([
      'Lawyer',
      'Medical records specialist',
      'Pharmacy technician',
      'Software developer',
    ]);
  });

  it('that no longer exist are named by their code, and can be let go', async () => {
    const { user, site } = await open('/compare', withLeaves({ '99-9999.00': 'old' }));
    expect(await screen.findByText('There is no career with this code any longer.')).toBeVisible();
    await user.click(leaf('99-9999.00'));
    expect(keptIn(site)).toEqual([]);
  });

  it('are said to last for the visit where nothing is stored', async () => {
    const site = newSite();
    const write = site.store.write.bind(site.store);
    site.store.write = (key, value) => !write(key, value);
    const { user } = await open(at(RECORDS, NURSES), site);
    await user.click(await screen.findByRole('button', { name: 'Keep these' }));
    await user.click(screen.getByRole('link', { name: 'To your leaves' }));
    expect(await screen.findByText(/last until you close this tab/)).toBeVisible();
  });

  it('are those of a link that came, once they are kept', async () => {
    const { user, site } = await open(at(RECORDS, NURSES), withLeaves({ [CODERS]: 'mine' }));
    await user.click(await screen.findByRole('button', { name: 'Keep these' }));
    expect(keptIn(site).map(([soc]) => soc)).toEqual([CODERS, RECORDS, NURSES]);
    expect(screen.queryByRole('button', { name: 'Keep these' })).toBeNull();
  });
});

describe('an address that is not right', () => {
  it('without careers says how to keep one', async () => {
    await open('/compare');
    expect(await screen.findByRole('heading', { name: 'No leaves yet' })).toBeVisible();
    expect(screen.getByText(/Tap the leaf beside a career/)).toBeVisible();
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
