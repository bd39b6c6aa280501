/**
 * Where code has a place for what is said in one language: an expression that bundlers and minifiers take for a value that they
 * cannot know. So a site in several languages is bundled once, and each of them is filled in afterwards.
 */

const SLOT = /(?:\/\* @__PURE__ \*\/ )?\bJSON\.parse\((["'`])fitpath:([^"'`]+)\1\)/g;

/** Where every address of a language begins, while that is left open. No address of the site has such a name. */
export const OPEN_BASE = '/fitpath-open-base/';

/** The place of a value, as an expression. */
export const slot = (name: string) => `/* @__PURE__ */ JSON.parse(${JSON.stringify(`fitpath:${name}`)})`;

/**
 * Code with its values in their places, each asked for by its name. Rejects for a place that has none: it would be missed by nobody
 * until a page is opened.
 */
export async function fillSlots(code: string, valueOf: (name: string) => unknown): Promise<string> {
  const names = new Set([...code.matchAll(SLOT)].map(([, , name = '']) => name));
  const texts = new Map<string, string>();
  for (const name of names) {
    const value = await valueOf(name);
    if (value === undefined) throw new Error(`Nothing is there to be filled in for ${name}.`);
    texts.set(name, `(${JSON.stringify(value)})`);
  }
  return code.replace(SLOT, (_whole, _quote, name: string) => texts.get(name) ?? '');
}
