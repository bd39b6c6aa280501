import { expect, type Page } from '@playwright/test';
import { axeInSizes } from './axe';

const HEIGHT = 900;

/** What a page is wider than its window by, and texts that are cut off, at the width and text size that it has now. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
      if (element.closest('.visually-hidden, svg') || !element.textContent?.trim()) return false;
      if (!element.checkVisibility()) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    return [
      ...(wide > 0 ? [`${wide} px wider than the window`] : []),
      ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`),
    ];
  });
}

/**
 * axe finds nothing in this state on small and large screens, in light and dark; nothing is cut off, zoomed to 200 % either.
 * `only`: the part for axe, where it has seen the rest in another state.
 */
export async function expectReadable(page: Page, state: string, only?: string): Promise<void> {
  return expectFits(page, state, axeInSizes(page, only));
}

/** The same of a page that axe has seen in another language, whose words are longer: only that nothing is cut off. */
export async function expectFits(
  page: Page,
  state: string,
  axe: () => Promise<unknown> = () => Promise.resolve([]),
): Promise<void> {
  const at = async (width: number, colorScheme: 'light' | 'dark') => {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await cutOff(page), `${state} at ${width} px`).toEqual([]);
  };
  const textSize = (size: string) =>
    page.evaluate((to) => {
      document.documentElement.style.fontSize = to;
    }, size);

  await at(320, 'light');
  expect.soft(await axe(), `${state} at 320 px`).toEqual([]);
  await at(390, 'dark');
  await textSize('200%');
  expect.soft(await cutOff(page), `${state} at 390 px with text of 200 %`).toEqual([]);
  await textSize('');
  await at(640, 'light');
  await at(1280, 'dark');
  expect.soft(await axe(), `${state} at 1280 px, dark`).toEqual([]);
  await at(1280, 'light');
}
