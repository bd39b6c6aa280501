import { withEdits, type Edit } from '../../content/check/json/slip';

/**
 * Makes edits in the text of a field, as one step that its own undo takes back; where a browser cannot do so the whole text comes
 * by `replace`.
 */
export function mend(
  area: HTMLTextAreaElement,
  edits: readonly Edit[],
  replace: (text: string) => void,
): void {
  const { value } = area;
  const from = Math.min(...edits.map(({ offset }) => offset));
  const to = Math.max(...edits.map(({ offset, length }) => offset + length));
  const mended = withEdits(value, edits);
  const within = mended.slice(from, mended.length - (value.length - to));
  area.focus();
  area.setSelectionRange(from, to);
  if (!typedIn(within)) replace(mended);
}

/** Puts a text in the place of what is selected, as if it were typed. */
function typedIn(text: string): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated, @typescript-eslint/no-unnecessary-condition -- Nothing else that browsers know can be undone by a key; where it is gone, `replace` is there.
  return document.execCommand?.(text === '' ? 'delete' : 'insertText', false, text) ?? false;
}
