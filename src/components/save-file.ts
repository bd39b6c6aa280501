/** Gives the person a file. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser reads it after this; a minute is far more than it needs.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
