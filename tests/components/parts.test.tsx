import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/components/Button';
import { Ledger } from '../../src/components/Ledger';
import { Notice } from '../../src/components/Notice';

describe('Button', () => {
  it('is a link where it leads somewhere', () => {
    render(<Button to="/about">About</Button>, { wrapper: MemoryRouter });
    expect(screen.getByRole('link', { name: 'About' })).toHaveAttribute('href', '/about');
  });

  it('is a button where it does something, and never sends a form', async () => {
    const onClick = vi.fn();
    render(<Button onClick={onClick}>Print</Button>);
    const button = screen.getByRole('button', { name: 'Print' });
    await userEvent.click(button);
    expect(onClick).toHaveBeenCalledOnce();
    expect(button).toHaveAttribute('type', 'button');
  });
});

describe('Ledger', () => {
  it('gives every term its figure, and the figure its year and source', () => {
    render(
      <Ledger
        rows={[
          { term: 'Median pay', value: '$51,140', note: 'United States, May 2025, BLS' },
          { term: 'Preparation', value: '3 of 5' },
        ]}
      />,
    );
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Median pay',
      'Preparation',
    ]);
    const [pay, preparation] = screen.getAllByRole('definition');
    expect(pay).toHaveTextContent('$51,140United States, May 2025, BLS');
    expect(preparation).toHaveTextContent(/^3 of 5$/);
  });
});

describe('Notice', () => {
  it('says at once what happened and what was kept, with the way out inside', () => {
    render(
      <Notice title="The list did not arrive." action={<Button onClick={() => undefined}>Try again</Button>}>
        Your answers are safe.
      </Notice>,
    );
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('The list did not arrive.');
    expect(alert).toHaveTextContent('Your answers are safe.');
    expect(within(alert).getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
