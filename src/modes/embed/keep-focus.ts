import type { Host } from './host';

/** Pixels left above what is brought into sight. */
const ABOVE = 16;

/**
 * From now on nothing in this window takes focus by script while the person is somewhere else, in the host's page or in
 * another window; nor does focus scroll the host. Where the person is in here, what takes focus comes into sight: in this
 * window, and by asking the host.
 */
export function keepFocus(frame: Window & typeof globalThis, host: Host): void {
  const { prototype } = frame.HTMLElement;
  // oxlint-disable-next-line typescript/unbound-method -- called below with the element that it is asked for
  const focus = prototype.focus;
  prototype.focus = function (this: HTMLElement) {
    if (!frame.document.hasFocus()) return;
    focus.call(this, { preventScroll: true });
    const { top, bottom } = this.getBoundingClientRect();
    if (top < 0 || bottom > frame.innerHeight) frame.scrollBy(0, top - ABOVE);
    host.send({ type: 'scroll', top: Math.max(0, Math.round(top + frame.scrollY - ABOVE)) });
  };
}
