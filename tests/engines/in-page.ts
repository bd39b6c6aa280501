// What is called in the page, in whatever engine. Each function stands alone: it is sent there as text.

/** Keeps what goes wrong from the first moment on, for `errorsIn`. */
export function watch(): void {
  const found: string[] = [];
  Object.assign(window, { wentWrong: found });
  const { error } = console;
  console.error = (...texts: readonly unknown[]) => {
    found.push(texts.map(String).join(' '));
    error.apply(console, [...texts]);
  };
  addEventListener('error', (event) => found.push(event.message));
  addEventListener('unhandledrejection', (event) => found.push(`rejected: ${String(event.reason)}`));
  document.addEventListener('securitypolicyviolation', (event) => {
    found.push(`policy: ${event.violatedDirective} ${event.blockedURI}`);
  });
}

/** What went wrong in this page so far. */
export function errorsIn(): readonly string[] {
  return (window as unknown as { readonly wentWrong?: readonly string[] }).wentWrong ?? ['nobody watched'];
}

/** All that can be read on the page. */
export function textIn(): string {
  return document.body.innerText;
}

/** `covered`: what lies over it there, when something does. */
export type Place = { readonly x: number; readonly y: number; readonly covered: string | null };

/**
 * Where to press what has this role and a name with these words in it, the `nth` of them; null while it is not there or moves out of
 * sight. A radio is pressed on its label.
 */
export function placeOf(role: string, words: string, nth: number): Place | null {
  const tags: Record<string, string> = {
    button: 'button, [role="button"]',
    link: 'a[href]',
    radio: 'input[type="radio"]',
    checkbox: 'input[type="checkbox"]',
    heading: 'h1, h2, h3, h4',
    searchbox: 'input[type="search"]',
    textbox: 'textarea, input[type="text"]',
    slider: 'input[type="range"]',
    summary: 'summary',
  };
  const nameOf = (element: Element) =>
    element.getAttribute('aria-label') ??
    (element as HTMLInputElement).labels?.[0]?.innerText ??
    (element as HTMLElement).innerText;
  const seen = (element: Element) => element.getClientRects().length > 0 && !element.closest('[inert]');
  const dialog = document.querySelector('dialog[open]');
  const found = [...(dialog ?? document).querySelectorAll(tags[role] ?? role)].filter(
    (element) => seen(element) && nameOf(element).replace(/\s+/g, ' ').includes(words),
  )[nth];
  if (!found) return null;
  const target = (role === 'radio' || role === 'checkbox' ? found.closest('label') : null) ?? found;
  const outside = (box: DOMRect) => box.top < 0 || box.bottom > innerHeight;
  // Where a booth is enlarged WebKit tells boxes in pixels before enlarging, the others after.
  const zoom = Number(getComputedStyle(document.documentElement).zoom) || 1;
  if (outside(target.getBoundingClientRect()))
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = target.getBoundingClientRect();
  let over = '';
  for (const scale of [1, zoom]) {
    const x = (box.left + box.width / 2) * scale;
    const y = (box.top + Math.min(box.height, innerHeight) / 2) * scale;
    const hit = document.elementFromPoint(x, y);
    if (hit && target.contains(hit)) return { x, y, covered: null };
    over ||= hit ? `${hit.localName} ${hit.textContent.slice(0, 40)}` : 'nothing';
  }
  return { x: box.left + box.width / 2, y: box.top + box.height / 2, covered: over };
}
