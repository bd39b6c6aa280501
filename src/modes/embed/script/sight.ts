/** Scrolls a tag back into sight when the place of it, in pixels from its top, is out of it or behind a header that stays. */
export function bringBack(tag: Element, top: number): void {
  const place = tag.getBoundingClientRect().top + top;
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const covered = parseFloat(scrollPaddingTop) * (scrollPaddingTop.endsWith('%') ? innerHeight / 100 : 1);
  if (place < (covered || 0) || place > innerHeight - 80) tag.scrollIntoView({ block: 'start' });
}
