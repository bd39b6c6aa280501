import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Words } from '../../../../src/i18n/Words';
import { Attract } from '../../../../src/modes/kiosk/attract/Attract';
import type { Note } from '../../../../src/modes/kiosk/notes';
import { usualOptions } from '../../../../src/modes/kiosk/options';

// jsdom has none. Motion is unwanted here: what grows has a time of its own.
beforeEach(() => {
  const media = { matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('matchMedia', () => media);
});

function show(notes: readonly Note[], takesAlong: boolean): void {
  render(
    <Words>
      <Attract
        {...{
          notes,
          takesAlong,
          scenes: [],
          options: usualOptions,
          traits: { ids: [], list: [] },
        }}
        onBegin={() => undefined}
      />
    </Words>,
  );
}

it('the first screen promises to take a result along only where phones can open it', () => {
  show([], true);
  expect(screen.getByText(/take your result with you/)).toBeVisible();
  expect(screen.queryByText(/staff/i)).toBeNull();
});

it('the first screen tells the staff what is missing, and no more than a few things', () => {
  const names = ['a', 'b', 'c', 'd'].map((option) => ({ kind: 'name', option, value: '1' }) as const);
  show([{ kind: 'address' }, { kind: 'pin' }, ...names, ...names], false);
  expect(screen.queryByText(/take your result with you/)).toBeNull();
  expect(screen.getByText('For the staff:')).toBeVisible();
  expect(screen.getByText(/^No address for phones/)).toBeVisible();
  expect(screen.getByText('No PIN is set yet.')).toBeVisible();
  expect(screen.getByText('2 more are in the staff’s menu.')).toBeVisible();
});
