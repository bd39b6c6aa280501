import { useState } from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Boundary } from '../../src/app/Boundary';

const Broken = () => <p role="alert">It broke.</p>;
const onBroken = vi.fn();
let broken = false;

/** A page that breaks when it is pressed, and while `broken` says so. */
function Page() {
  const [pressed, setPressed] = useState(false);
  if (pressed || broken) throw new Error('planted');
  return <button onClick={() => setPressed(true)}>Press</button>;
}

function open() {
  render(
    <Boundary Broken={Broken} onBroken={onBroken}>
      <Page />
    </Boundary>,
  );
}

beforeEach(() => {
  broken = false;
  onBroken.mockClear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('a page that breaks', () => {
  it('is drawn anew, each time, and whoever asked is told', () => {
    open();
    for (const times of [1, 2, 3]) {
      fireEvent.click(screen.getByRole('button'));
      expect(screen.getByRole('button')).toBeVisible();
      expect(screen.queryByRole('alert')).toBeNull();
      expect(onBroken).toHaveBeenCalledTimes(times);
      vi.advanceTimersByTime(2000);
    }
  });

  it('says so where drawing it anew breaks at once', () => {
    open();
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('button')).toBeVisible();
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('alert')).toBeVisible();
  });

  it('says so where it cannot be drawn at all', () => {
    broken = true;
    open();
    expect(screen.getByRole('alert')).toBeVisible();
    expect(onBroken).toHaveBeenCalledTimes(2);
  });
});
