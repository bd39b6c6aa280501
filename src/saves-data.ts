/** Whether the person has told the browser to spend little data: then nothing is fetched that was not asked for. */
export function savesData(): boolean {
  return (
    (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true
  );
}
