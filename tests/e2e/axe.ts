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

/** What is looked for, and on which parts of a page. */
interface Look {
  readonly only: string | undefined;
  readonly without: readonly string[];
  readonly by: { readonly type: 'tag' | 'rule'; readonly values: string[] };
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds in order is not put into words: half of the time. */
const ASKED = { resultTypes: ['violations' as const] };

async function lookWithBuilder(page: Page, { only, without, by }: Look): Promise<readonly Violation[]> {
  // Where nothing is framed, nothing has to be put together in a page of its own: half the time.
  const builder = new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1);
  if (only !== undefined) builder.include(only);
  for (const part of without) builder.exclude(part);
  return (await builder.options({ ...ASKED, runOnly: by }).analyze()).violations;
}

/** Axe has looked at this document before, and need not be brought into it again: 0.2 s. Undefined: it has not. */
function lookAgain(page: Page, { only, without, by }: Look): Promise<readonly Violation[] | undefined> {
  return page.evaluate(
    async ([context, options]) => {
      const { axe } = window as {
        axe?: { run: (on: object, how: object) => Promise<{ violations: readonly Violation[] }> };
      };
      return axe && (await axe.run(context, options)).violations;
    },
    [
      { ...(only === undefined ? {} : { include: [only] }), exclude: [...without] },
      { ...ASKED, runOnly: by },
    ] as const,
  );
}

/** Axe on the page as it stands, or on a part of it. */
async function findings(page: Page, look: Look): Promise<readonly string[]> {
  await still(page);
  const again = page.frames().length === 1 ? await lookAgain(page, look) : undefined;
  const violations = again ?? (await lookWithBuilder(page, look));
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} – ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  );
}

/** What axe finds, in words; only in the part that is named, if one is. */
export function axeFindings(page: Page, only?: string): Promise<readonly string[]> {
  return findings(page, { only, without: [], by: { type: 'tag', values: TAGS } });
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
    return findings(page, { only, without: REPEATED, by: { type: 'rule', values: LAYOUT } });
  };
}
