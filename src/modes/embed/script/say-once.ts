const said = new Set<string>();

/** Names in the console what a tag says wrongly, each mistake once a page. */
export function sayOnce(mistakes: readonly string[]): void {
  for (const mistake of mistakes)
    if (!said.has(mistake)) {
      said.add(mistake);
      console.warn(`<career-quiz>: cannot work with ${mistake}`);
    }
}
