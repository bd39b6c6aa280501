import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

test('what is hidden in any way is found by nobody, whatever else of its name is shown', () => {
  render(
    <>
      <button type="button">shown</button>
      <button type="button" hidden>
        hidden
      </button>
      <button type="button" style={{ display: 'none' }}>
        not displayed
      </button>
      <div style={{ visibility: 'hidden' }}>
        <button type="button">in what is invisible</button>
        <div style={{ visibility: 'visible' }}>
          <button type="button">visible in it</button>
        </div>
      </div>
      <div hidden>
        <p>
          <button type="button">in what is hidden</button>
        </p>
      </div>
      <dialog>
        <button type="button">in a closed dialog</button>
      </dialog>
      <div aria-hidden="true">
        <button type="button">kept from assistive software</button>
      </div>
    </>,
  );
  const names = screen.getAllByRole('button').map((button) => button.textContent);
  expect(names).toEqual(['shown', 'visible in it']);
});

test('a sheet of the page is heeded from when it comes to when it goes', () => {
  const button = () => screen.queryByRole('button', { name: 'styled' });
  render(<button type="button">styled</button>);
  expect(button()).toBeVisible();
  const sheet = document.createElement('style');
  sheet.textContent = 'button { display: none }';
  document.head.append(sheet);
  expect(button()).toBeNull();
  sheet.remove();
  expect(button()).toBeVisible();
});

test('fields are called by the labels around them and elsewhere, in the order of the page', () => {
  render(
    <>
      <label htmlFor="town">Town</label>
      <label>
        Name <input />
      </label>
      <input id="town" />
      <label htmlFor="town">or village</label>
      <label htmlFor="nothing">
        <select />
      </label>
    </>,
  );
  expect(
    screen.getAllByRole('textbox').map((field) => [...(field as HTMLInputElement).labels!].length),
  ).toEqual([1, 2]);
  expect(screen.getByRole('textbox', { name: 'Name' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Town or village' })).toBeVisible();
  expect(screen.getByRole('combobox', { name: '' })).toBeVisible();
});
