import { expect, it, vi } from 'vitest';
import { setFree, whenFree } from '../../../src/modes/kiosk/when-free';
import { zoomFor } from '../../../src/modes/kiosk/use-size';

it('does what waits for a free booth at once when nobody is there, and else when the visitor has gone', () => {
  const update = vi.fn();
  setFree(true);
  whenFree(update);
  expect(update).toHaveBeenCalledTimes(1);

  setFree(false);
  whenFree(update);
  expect(update).toHaveBeenCalledTimes(1);
  setFree(true);
  expect(update).toHaveBeenCalledTimes(2);
  setFree(false);
  setFree(true);
  expect(update).toHaveBeenCalledTimes(2);
});

it('does nothing that was taken back', () => {
  const update = vi.fn();
  setFree(false);
  whenFree(update)();
  setFree(true);
  expect(update).not.toHaveBeenCalled();
});

it('draws 1080p and 4K alike, and never smaller than a phone', () => {
  expect(zoomFor(2160, 3840)).toBeCloseTo(2 * zoomFor(1080, 1920), 1);
  expect(zoomFor(3840, 2160)).toBeCloseTo(2 * zoomFor(1920, 1080), 1);
  expect(zoomFor(390, 844)).toBe(1);
  // What is nearly square has no less room than a page needs.
  for (const [width, height] of [
    [1080, 1400],
    [768, 1024],
    [1280, 1024],
    [1100, 1000],
  ] as const) {
    const [least, low] = height > width ? [600, 1000] : [850, 690];
    expect(width / zoomFor(width, height)).toBeGreaterThan(least - 5);
    expect(height / zoomFor(width, height)).toBeGreaterThan(low - 5);
  }
});
