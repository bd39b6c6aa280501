import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { profileOf } from '../../../src/engine/profile';
import { saidIn } from '../../../src/engine/said';
import { respond, newSession } from '../../../src/engine/session';
import { showBloom } from '../../../src/pages/quiz/bloom/show-bloom';
import { content } from '../open';

const quiz = (await content.quiz('career-explorer'))!;
const traits = await content.traits();

/** Somebody who answered so many items, all with the same point. */
function answered(many: number, point = 5) {
  const items = quiz.items.filter(({ type }) => type === 'agree').slice(0, many);
  return items.reduce((session, item) => respond(session, item, point), newSession(quiz));
}
const bloom = () => document.querySelector<HTMLElement>('body > [aria-hidden]');

describe('the bloom at the end of a quiz', () => {
  let little = false;
  beforeEach(() => {
    little = false;
    vi.useFakeTimers();
    vi.stubGlobal('matchMedia', () => ({ matches: little }));
  });
  afterEach(() => {
    act(() => void vi.runAllTimers());
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  /** Shown, and the page below on screen: the flower is there. */
  const show = (many = 12) =>
    act(() => {
      const session = answered(many);
      showBloom(quiz, session, traits, profileOf(saidIn(quiz, session, traits.ids).evidence));
      vi.advanceTimersByTime(40);
    });

  it('writes the five strongest ends at the tips, for the eye alone, and is gone after two seconds', () => {
    show();
    expect(bloom()!.querySelectorAll('text')).toHaveLength(5);
    expect(screen.queryByText(/hazardous/)).toBeNull();
    expect(within(bloom()!).queryAllByRole('img')).toEqual([]);
    act(() => void vi.advanceTimersByTime(2100));
    expect(bloom()).not.toBeNull();
    act(() => void vi.advanceTimersByTime(200));
    expect(bloom()).toBeNull();
  });

  it.each([
    ['a key', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
    ['a tap', () => fireEvent.click(bloom()!.firstElementChild!)],
    ['a scroll', () => fireEvent.wheel(document.body)],
    ['a step back', () => fireEvent.popState(window)],
  ])('is gone at %s', (_, skip) => {
    show();
    act(() => void skip());
    expect(bloom()).toBeNull();
  });

  it('says that the quiz was done early, of one that was', () => {
    show();
    expect(bloom()).toHaveTextContent('Done early: your first five have stood still.');
    act(() => void vi.runAllTimers());
    show(24);
    expect(bloom()).not.toHaveTextContent('Done early');
  });

  it('is not shown to who wants little motion, nor of three petals', () => {
    show(3);
    expect(bloom()).toBeNull();
    little = true;
    show();
    expect(bloom()).toBeNull();
  });
});
