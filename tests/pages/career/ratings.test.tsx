import { readFile } from 'node:fs/promises';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LISTS } from '../../../src/careers/lists';
import { decoded } from '../../careers/shipped';
import { newSite, open } from '../open';

/** The careers as compiled, the place of one of them on a trait their only estimate. */
async function withEstimate(trait: string, soc: string) {
  const file = JSON.parse(await readFile('public/data/careers.json', 'utf8')) as {
    readonly soc: readonly string[];
  };
  return decoded({ ...file, estimated: { [trait]: [file.soc.indexOf(soc)] } });
}

const fact = (term: string) => screen.getByText(term).closest('div');

describe('the ratings on a career page', () => {
  it('are seen as signs, heard as words, and lead to the rule', async () => {
    await open('/careers/29-2072.00');
    expect(fact('Prospects')).toHaveTextContent('B+B plus');
    expect(screen.getByText('B+')).toHaveAttribute('aria-hidden', 'true');
    expect(fact('Physical difficulty')).toHaveTextContent('very littleset by hand');
    expect(fact('Intellectual difficulty')).toHaveTextContent('some');
    expect(fact('Emotional difficulty')).toHaveTextContent('a littleset by hand');
    for (const name of ['B plus', 'How the grade and the levels are made'])
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', '/methodology');
  });

  it('name the group when the projection is a group’s', async () => {
    await open('/careers/11-3031.03');
    expect(fact('Prospects')?.closest('section')).toHaveTextContent('all Financial Managers');
  });

  it('name an estimate as such', async () => {
    const careers = await withEstimate('physical', '29-1212.00');
    await open('/careers/29-1212.00', newSite({ careers: () => Promise.resolve(careers) }));
    expect(fact('Physical difficulty')).toHaveTextContent('estimated');
    expect(fact('Emotional difficulty')).not.toHaveTextContent('estimated');
  });
});

describe('the methodology page', () => {
  it('states the rule of every list from the rule itself', async () => {
    await open('/methodology');
    const table = within(screen.getByRole('table', { name: /The lists, their rules/ }));
    expect(table.getAllByRole('row')).toHaveLength(LISTS.length + 1);
    expect(table.getByRole('row', { name: /Great pay with little schooling/ })).toHaveTextContent(
      'median pay a year $70,000 or more; usual education Certificate after high school or less; ' +
        'highest median pay a year first56',
    );
    expect(table.getByRole('row', { name: /Health work without patients/ })).toHaveTextContent(
      'health work; without patients or people in care; lowest “care” first',
    );
    for (const row of table.getAllByRole('rowheader')) expect(row).not.toHaveTextContent(/^list\./);
  });

  it('states how grades, levels and estimates of pay are made', async () => {
    await open('/methodology');
    expect(screen.getByText(/Growth counts 2 times as much/)).toBeVisible();
    expect(screen.getByText(/Physical difficulty: the career’s place on the trait “physical”/)).toBeVisible();
    expect(screen.getByText(/Intellectual difficulty: the mean of/)).toBeVisible();
    expect(screen.getByText(/grows by the same factor/)).toBeVisible();
  });
});
