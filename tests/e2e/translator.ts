import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

interface Translator {
  /** Texts that changed after they had been translated, so that nobody saw it. */
  readonly stale: string[];
}

/**
 * Stands in for a browser's page translation: in every page and frame, once its scripts have taken over (or from the start)
 * each text is taken out and `«text»` put in its place, inside of two `<font>`; those that come later too.
 */
export async function translate(context: BrowserContext, { from = '#root[data-ready]' } = {}): Promise<void> {
  await context.addInitScript((ready) => {
    const stale: string[] = [];
    Object.assign(window, { translator: { stale } });
    const changed = new MutationObserver((records) => {
      for (const { target, oldValue } of records) stale.push(`${oldValue} → ${target.nodeValue}`);
    });
    const put = (text: Text) => {
      const parent = text.parentElement;
      if (text.data.trim() === '' || !parent || parent.closest('font, script, style, textarea')) return;
      const font = 'font';
      const inner = document.createElement(font as string);
      const outer = document.createElement(font as string);
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
      changed.observe(text, { characterData: true, characterDataOldValue: true });
    };
    const translateIn = (root: Node) => {
      if (root.nodeType === Node.TEXT_NODE) put(root as Text);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(put);
    };
    let on = false;
    new MutationObserver((records) => {
      if (!on && !document.querySelector(ready)) return;
      if (!on && document.body) translateIn(document.body);
      on = true;
      for (const { target, addedNodes } of records) {
        if (target.nodeType === Node.TEXT_NODE) put(target as Text);
        addedNodes.forEach(translateIn);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }, from);
}

/** What is on screen is what the site last said, translated, and nowhere does it own up to a mistake. */
export async function readsWell(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    if (!frame.url().startsWith('http')) continue;
    await expect(frame.getByRole('alert')).toHaveCount(0);
    const stale = () =>
      frame.evaluate(() => (window as unknown as { translator: Translator }).translator.stale);
    expect(await stale()).toEqual([]);
  }
}
