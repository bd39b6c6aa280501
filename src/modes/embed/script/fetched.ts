/** A file of the page as anybody would get it: without who is signed in there. Throws for what is missing or too large. */
export async function fetched(address: URL, most: number): Promise<Blob> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`the answer was ${response.status}`);
  const blob = await response.blob();
  if (blob.size > most) throw new Error(`it is larger than ${most / 1000} kB`);
  return blob;
}

/** Says in the page's console why a file did not come. */
export function warn(name: string, error: unknown): void {
  console.warn(
    `<career-quiz>: cannot fetch ${name}: ${error instanceof Error ? error.message : String(error)}`,
  );
}
