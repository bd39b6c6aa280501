import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { KeepButton } from '../../src/components/career/KeepButton';
import { Words } from '../../src/i18n/Words';
import { capabilities, CapabilitiesContext, type Mode } from '../../src/site/capabilities';
import { SiteContext } from '../../src/site/site';
import { newSite } from '../pages/open';

function draw(mode: Mode) {
  const site = newSite();
  render(
    <Words>
      <CapabilitiesContext value={capabilities[mode]}>
        <SiteContext value={site}>
          <KeepButton soc="49-3023.00" name="Car mechanic" />
          <KeepButton soc="25-4022.00" name="Librarian" />
        </SiteContext>
      </CapabilitiesContext>
    </Words>,
  );
  return { user: userEvent.setup(), store: site.store };
}

describe('a leaf', () => {
  it('keeps its career, and no other, and lets it go', async () => {
    const { user, store } = draw('web');
    const leaf = screen.getByRole('button', { name: 'Keep Car mechanic' });
    expect(leaf).toHaveAttribute('aria-pressed', 'false');
    await user.click(leaf);
    expect(leaf).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: 'Keep Librarian' })).toHaveAttribute('aria-pressed', 'false');
    expect(store.read('fitpath/leaves')).toContain('49-3023.00');
    await user.click(leaf);
    expect(store.read('fitpath/leaves')).toBeNull();
  });

  it('says so where it lasts for the visit only', async () => {
    const { user, store } = draw('web');
    const write = store.write.bind(store);
    store.write = (key, value) => !write(key, value);
    await user.click(screen.getByRole('button', { name: 'Keep Car mechanic' }));
    expect(screen.getByRole('status')).toHaveTextContent('for this visit only');
  });

  it.each(['kiosk', 'embed'] as const)('is not there in the mode %s, which keeps nothing', (mode) => {
    draw(mode);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
