import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Words } from '../../../../src/i18n/Words';
import { OfflinePanel } from '../../../../src/modes/kiosk/staff/OfflinePanel';
import type { Preparation } from '../../../../src/offline/preparation';

const done = { kind: 'ready', version: '0123456789ab', files: 3, bytes: 9 } as const;

function show(without: readonly string[]): void {
  const nothing = () => undefined;
  const state = { outcome: { ...done, without } };
  const preparation: Preparation = {
    ...{ now: () => state, subscribe: () => nothing },
    ...{ look: nothing, prepare: nothing, verify: nothing, stop: nothing },
  };
  render(
    <Words>
      <OfflinePanel preparation={preparation} />
    </Words>,
  );
}

it('a logo that did not come is told when all else is stored; a booth may do without kiosk.json', () => {
  show(['kiosk.json', 'logos/city.svg']);
  expect(screen.getByText(/logos\/city\.svg did not load/)).toBeVisible();
});

it('a booth without anything missing is whole', () => {
  show(['kiosk.json']);
  expect(screen.getByText('Done: every file is stored and is what it should be.')).toBeVisible();
});
