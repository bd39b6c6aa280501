import { Words } from '../../src/i18n/Words';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/careers/positions';
import { TraitKey } from '../../src/components/flower/TraitKey';
import { content } from '../pages/open';

const traits = await content.traits();

function show(props: Omit<Parameters<typeof TraitKey>[0], 'traits'>) {
  render(
    <Words>
      <TraitKey traits={traits} {...props} />
    </Words>,
  );
}
/** The row of a trait in the table of its group. */
const row = (name: RegExp) => screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement;

describe('TraitKey', () => {
  it('is a table for each group, with every trait numbered as on the rim', () => {
    show({ profile: [] });
    for (const group of traits.groups) {
      expect(within(screen.getByRole('table', { name: group.title })).getAllByRole('rowheader')).toHaveLength(
        5,
      );
    }
    expect(screen.getAllByRole('rowheader').map((header) => parseInt(header.textContent, 10))).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
  });

  it('says "not asked" where nothing was, and never a number', () => {
    show({ profile: [] });
    expect(screen.getAllByRole('cell', { name: 'not asked' })).toHaveLength(20);
  });

  it('gives a score in figures and its doubt in words', () => {
    show({ profile: [{ trait: 'desk', score: 74.6, standardError: 14.4, evidence: 2 }] });
    expect(within(row(/desk/)).getByRole('cell')).toHaveTextContent('75');
    expect(within(row(/desk/)).getByRole('cell')).toHaveTextContent('2 answers, ± 14');
    expect(within(row(/care/)).getByRole('cell')).toHaveTextContent('not asked');
  });

  it('gives a career’s positions, and says which are estimated or missing', () => {
    const position = (value: number, from: Position['from']) => ({ value, from }) as Position;
    show({ career: { desk: position(88, 'ratings'), care: position(12, 'related') } });
    expect(within(row(/desk/)).getByRole('cell')).toHaveTextContent(/^88$/);
    expect(within(row(/care/)).getByRole('cell')).toHaveTextContent('12estimated');
    expect(within(row(/outdoors/)).getByRole('cell')).toHaveTextContent('not published');
  });
});
