/** Pixels within which two taps are at one spot. */
const SPOT = 24;
/** Milliseconds for which something new has to stand at a spot before a tap there can mean it. */
const SEEN = 300;

/**
 * From now on no tap reaches what its person cannot have seen: the second of a double tap, or one at the spot of the tap
 * before, at which something else has just appeared. A tap elsewhere, or again on the same control, counts at once. Nor
 * does a held Enter press what has taken focus meanwhile.
 */
export function refuseUnseen(page: Document): void {
  let last: { readonly x: number; readonly y: number; readonly control: Element } | undefined;
  /** What stands at the spot of the last tap, and since when. */
  let under: Element | undefined;
  let since = 0;
  let frame = 0;

  new MutationObserver(() => {
    // With the frame that shows it: a slow device does not use up the time before there is anything to see.
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const now = last && controlOf(page.elementFromPoint(last.x, last.y));
      if (now === under) return;
      under = now;
      since = performance.now();
    });
  }).observe(page, { childList: true, subtree: true, attributeFilter: ['class', 'hidden', 'open'] });

  const judge = (event: MouseEvent) => {
    const { clientX: x, clientY: y, detail, timeStamp } = event;
    // Keys click too, and count no taps.
    if (detail === 0) return;
    const control = controlOf(event.target as Element);
    if (!control) return;
    const refused = last
      ? control !== last.control &&
        Math.hypot(x - last.x, y - last.y) <= SPOT &&
        (detail > 1 || frame > 0 || timeStamp < since + SEEN)
      : // The first of the two came before this script.
        detail > 1;
    if (refused) refuse(event);
    else if (event.type === 'click') {
      last = { x, y, control };
      under = control;
      since = 0;
    }
  };
  page.addEventListener('mousedown', judge, true);
  page.addEventListener('click', judge, true);
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat && event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement))
        refuse(event);
    },
    true,
  );
}

function refuse(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The control that a tap on an element means; a label means its field. */
function controlOf(hit: Element | null): Element | undefined {
  const control = hit?.closest('a, button, label, input, select, summary') ?? hit;
  return (control instanceof HTMLLabelElement ? control.control : control) ?? undefined;
}
