import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { beforeAll, expect, it } from 'vitest';
import { qrCode } from '../../../../src/components/qr/qr-code';
import { Words } from '../../../../src/i18n/Words';
import { usualOptions } from '../../../../src/modes/kiosk/options';
import { VisitFrame } from '../../../../src/modes/kiosk/visit/VisitFrame';

// jsdom draws dialogs but does not open them.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

it.each([
  [null, 'https://fit.example/results#CODE&to=me'],
  ['city', 'https://fit.example/results?fair=city#CODE&to=me'],
])('a visitor of the fair %s takes the result away as %s', async (fair, link) => {
  render(
    <Words>
      <MemoryRouter initialEntries={['/results#CODE']}>
        <VisitFrame
          options={{ ...usualOptions, fair }}
          address="https://fit.example"
          onEnd={() => undefined}
          onBackMeans={() => undefined}
        >
          <p />
        </VisitFrame>
      </MemoryRouter>
    </Words>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Take it with you' }));
  const [, dark] = screen.getByRole('img').children;
  expect(dark).toHaveAttribute('d', qrCode(link).dark);
});
