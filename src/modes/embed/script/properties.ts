import { ATTRIBUTES } from './attributes';

/** The attributes' names as properties: `maxHeight` for `max-height`. */
const PROPERTIES = ATTRIBUTES.map(
  (name) => [name, name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase())] as const,
);

/** The attributes as properties of the element, `maxHeight` and the like, for frameworks that set those. */
export function reflect(prototype: Element): void {
  for (const [name, property] of PROPERTIES)
    Object.defineProperty(prototype, property, {
      get(this: Element) {
        return this.getAttribute(name);
      },
      // The browser makes text of whatever is set.
      set(this: Element, value: string | null | undefined) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
      enumerable: true,
      configurable: true,
    });
}

/**
 * Takes over what was set before the script came: a property of the element itself would hide ours for good, and React
 * writes `maxHeight` as an attribute of all small letters then.
 */
export function takeOver(tag: HTMLElement): void {
  const fields = tag as unknown as Record<string, unknown>;
  for (const [name, property] of PROPERTIES) {
    const early = tag.getAttribute(property);
    if (name !== property && early !== null) {
      tag.removeAttribute(property);
      tag.setAttribute(name, early);
    }
    if (!Object.hasOwn(tag, property)) continue;
    const value = fields[property];
    delete fields[property];
    fields[property] = value;
  }
}
