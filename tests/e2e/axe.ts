import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that ask for colors, sizes and places. All others ask for names, roles and nesting. */
const LAYOUT = [
  ...['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
  ...['css-orientation-lock', 'avoid-inline-spacing'],
];

/** Brings to its end what moves, but for what moves for ever: halfway a transition, colours belong to no state. */
async function still(page: Page): Promise<void> {
  const end = async () => {
    const ends = (animation: Animation) =>
      animation.playState === 'running' && animation.effect?.getComputedTiming().endTime !== Infinity;
    for (let moving; (moving = document.getAnimations().filter(ends)).length > 0;) {
      for (const animation of moving) animation.finish();
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
  };
  await Promise.all(page.frames().map((frame) => frame.evaluate(end)));
}

/**
 * Axe on the page as it stands, or on a part of it. Where nothing is framed, nothing has to be put together in a page of its
 * own: half the time. What it finds in order is not put into words: half of the rest.
 */
async function findings(page: Page, limit: (axe: AxeBuilder) => AxeBuilder): Promise<readonly string[]> {
  await still(page);
  const axe = new AxeBuilder({ page })
    .setLegacyMode(page.frames().length === 1)
    .options({ resultTypes: ['violations'] });
  const { violations } = await limit(axe).analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} – ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  );
}

/** What axe finds, in words; only in the part that is named, if one is. */
export function axeFindings(page: Page, only?: string): Promise<readonly string[]> {
  return findings(page, (axe) => (only === undefined ? axe : axe.include(only)).withTags(TAGS));
}

/** What the main part of a page and its frames say to assistive software. What is written in a picture is none of it. */
async function treeOf(page: Page): Promise<string> {
  const mains = (await Promise.all(page.frames().map((frame) => frame.locator('main').all()))).flat();
  const trees = await Promise.all(mains.map((main) => main.ariaSnapshot()));
  return trees.join('\n').replace(/^( *- '?img "(?:[^"\\]|\\.)*"'?):.*$/gm, '$1');
}

/** Most of the time goes into colors, and the hundredth row has those of the fifth. */
const REPEATED = ['tbody > tr:nth-child(n + 6)', 'li:nth-child(n + 9)'];

/**
 * Axe on one state in several sizes and colors. What stands on the page is looked at once: in another size only what hangs on
 * sizes and colors is, as long as its main part says the same to assistive software; else everything again. What stands around
 * it is the same on all pages.
 */
export function axeInSizes(page: Page, only?: string): () => Promise<readonly string[]> {
  const seen = new Set<string>();
  return async () => {
    const tree = await treeOf(page);
    const isKnown = seen.has(tree);
    seen.add(tree);
    if (!isKnown) return axeFindings(page, only);
    return findings(page, (axe) =>
      REPEATED.reduce(
        (limited, row) => limited.exclude(row),
        only === undefined ? axe : axe.include(only),
      ).withRules(LAYOUT),
    );
  };
}
