// What jsdom answers, sooner. Searches by role and name ask each element for its labels and whether it is shown: half of the
// time of tests that draw.

const LABELABLE = [
  ...[HTMLButtonElement, HTMLInputElement, HTMLMeterElement, HTMLOutputElement],
  ...[HTMLProgressElement, HTMLSelectElement, HTMLTextAreaElement],
];

/** What a label is for. The document knows its ids; jsdom would walk through all that stands before. */
function controlOf(label: HTMLLabelElement): Element | null {
  return label.hasAttribute('for') ? label.ownerDocument.getElementById(label.htmlFor) : label.control;
}

/** Looks for the labels of a control among the labels, where jsdom goes through all elements for each button. */
function findLabelsAmongLabels(): void {
  for (const { prototype } of LABELABLE)
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      get(this: HTMLElement) {
        if (this instanceof HTMLInputElement && this.type === 'hidden') return null;
        const all = [...this.ownerDocument.getElementsByTagName('label')];
        return all.filter((label) => controlOf(label) === this);
      },
    });
}

/** What jsdom's own sheet shows or hides by more than a name: by these attributes of any element, … */
const HEEDED = ['hidden', 'popover', 'style'];
/** … and by the place or state of these. */
const OTHERS = new Set(['DETAILS', 'DIALOG', 'NOSCRIPT', 'SLOT', 'SUMMARY']);

/**
 * Says by its name (of fields by their type, too) whether an element is shown: as long as a page has no sheet of its own, all
 * paragraphs are shown as the first one is. jsdom holds each of them to every rule. All else is asked of jsdom.
 */
function tellDisplayByName(): void {
  const compute = window.getComputedStyle.bind(window);
  const displays = new Map<string, string>();
  const isPlain = (element: Element) =>
    !OTHERS.has(element.tagName) && !HEEDED.some((name) => element.hasAttribute(name));

  const displayOf = (element: Element): string => {
    const name = `${element.tagName} ${element.getAttribute('type') ?? ''}`;
    const display = displays.get(name) ?? compute(element).display;
    displays.set(name, display);
    return display;
  };
  const visibilityOf = (element: Element): string => {
    let at: Element | null = element;
    while (at && isPlain(at)) at = at.parentElement;
    return at ? compute(at).visibility : 'visible';
  };

  window.getComputedStyle = (element, pseudo) => {
    if (pseudo || document.styleSheets.length > 0 || !isPlain(element)) return compute(element, pseudo);
    const quick = (name: string | symbol) =>
      name === 'display' ? displayOf(element) : name === 'visibility' ? visibilityOf(element) : undefined;
    const getPropertyValue = (name: string) => quick(name) ?? compute(element).getPropertyValue(name);
    return new Proxy({ getPropertyValue } as CSSStyleDeclaration, {
      get: (own, name): unknown => quick(name) ?? Reflect.get(name in own ? own : compute(element), name),
    });
  };
}

findLabelsAmongLabels();
tellDisplayByName();
