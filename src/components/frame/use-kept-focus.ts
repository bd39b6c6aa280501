import { useLayoutEffect } from 'react';

/** What can be gone on with; not a box to type in, which would bring up a phone's keyboard. */
const CONTROLS = 'a[href], button, summary, select, input:not([type="search"])';

/** A part of the page around what has focus, and the place of that among its children. */
interface Around {
  readonly part: Element;
  readonly at: number;
}

/**
 * Many a button is gone once it is pressed, since what it undid is undone. Its focus then goes to what follows in the same
 * part of the page, or came before, and not back to the top of the document.
 */
export function useKeptFocus(): void {
  // With the commit: no page is left with the focus of the one before it.
  useLayoutEffect(() => {
    let control: Element | undefined;
    let around: readonly Around[] = [];
    const arrive = ({ target }: FocusEvent) => {
      // A page's heading is no control: where another takes its place, that takes the focus.
      control = target instanceof Element && target.localName !== 'h1' ? target : undefined;
      around = control ? aroundOf(control) : [];
    };
    // Who leaves a control that stays has gone elsewhere.
    const leave = () =>
      queueMicrotask(() => {
        if (control?.isConnected && control !== document.activeElement) control = undefined;
      });
    const observer = new MutationObserver(() => {
      if (!control || control.isConnected) return;
      control = undefined;
      if (document.activeElement === document.body) goOn(around);
    });
    document.addEventListener('focusin', arrive);
    document.addEventListener('focusout', leave);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', arrive);
      document.removeEventListener('focusout', leave);
      observer.disconnect();
    };
  }, []);
}

/** From the nearest up to the page's main part; nothing for what stands outside of it. */
function aroundOf(control: Element): readonly Around[] {
  const found: Around[] = [];
  for (let child = control; child.localName !== 'main';) {
    const part = child.parentElement;
    if (!part) return [];
    found.push({ part, at: Array.prototype.indexOf.call(part.children, child) });
    child = part;
  }
  return found;
}

/** To the next control in the smallest part that has one, else to the last before it; of a whole page to its first. */
function goOn(around: readonly Around[]): void {
  for (const { part, at } of around.filter((neighbour) => neighbour.part.isConnected)) {
    const controls = [...part.querySelectorAll<HTMLElement>(CONTROLS)];
    const here = part.children[at];
    const isNext = (control: Element) =>
      here !== undefined &&
      (here.contains(control) ||
        (here.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    const before = controls.filter((control) => !isNext(control));
    const order = [...controls.filter(isNext), ...(part.localName === 'main' ? before : before.reverse())];
    if (order.some(takesFocus)) return;
  }
}

/** What is folded away takes none. */
function takesFocus(control: HTMLElement): boolean {
  control.focus();
  return control === document.activeElement;
}
