/** A text as it stands in an element or an attribute of HTML or XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
