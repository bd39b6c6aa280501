import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

const folder = 'src/i18n/locales/en';
const kinds = readdirSync(folder).flatMap((name) =>
  [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/^msgid "(\w+)\./gm)].map(([, kind]) => kind),
);

/** What the text of a message's id looks like, and no text for people. */
export const ID_OF_MESSAGE = String.raw`^\s*(${[...new Set(kinds)].join('|')})(\.[\w-]+)+\s*$`;

/** Lets every page of a context report, as an error in its console, what it ever shows that is a message's id instead of its words. */
export async function reportShownIds(context: BrowserContext): Promise<void> {
  await context.addInitScript(lookForIds, ID_OF_MESSAGE);
}

/** Called in a page before anything else. */
export function lookForIds(pattern: string): void {
  const id = new RegExp(pattern);
  const attributes = ['alt', 'aria-label', 'aria-valuetext', 'label', 'placeholder', 'title'];
  const judge = (text: string | null) => {
    if (text && id.test(text)) console.error(`the id of a message is shown: ${text.trim()}`);
  };
  const look = (node: Node, seen: Set<Node>) => {
    // What comes with a node is told of by itself too.
    if (seen.has(node)) return;
    seen.add(node);
    // A name of a file may look like one.
    if (node instanceof Text && !node.parentElement?.closest('code')) judge(node.data);
    if (!(node instanceof Element)) return;
    for (const name of attributes) judge(node.getAttribute(name));
    node.childNodes.forEach((child) => look(child, seen));
  };
  new MutationObserver((changes) => {
    const seen = new Set<Node>();
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (type === 'childList') addedNodes.forEach((node) => look(node, seen));
      else judge(attributeName ? (target as Element).getAttribute(attributeName) : target.nodeValue);
    }
  }).observe(document, {
    ...{ subtree: true, childList: true, characterData: true },
    attributeFilter: attributes,
  });
}
