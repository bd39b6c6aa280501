import { fireEvent, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useBoothSize, zoomFor } from '../../../src/modes/kiosk/use-size';

function Booth() {
  useBoothSize();
  return null;
}

it('a booth is as tall as its screen in pixels of the enlarged page, however it is turned', () => {
  const { style } = document.documentElement;
  const turn = (width: number, height: number) => {
    Object.assign(window, { innerWidth: width, innerHeight: height });
    fireEvent(window, new Event('resize'));
  };
  const { unmount } = render(<Booth />);
  for (const [width, height] of [
    [1080, 1920],
    [1920, 1080],
    [768, 1024],
    [390, 844],
  ] as const) {
    turn(width, height);
    const zoom = Number(style.getPropertyValue('--zoom'));
    expect(zoom).toBe(zoomFor(width, height));
    expect(parseFloat(style.getPropertyValue('--booth-height')) * zoom).toBeCloseTo(height);
  }
  unmount();
  expect(style.getPropertyValue('--booth-height')).toBe('');
});
