/** Each figure, divided by how many rows have it in common: those of one `owner`; 0 where none is published. */
export function sharesOf(
  figures: readonly (number | null)[],
  owner: (row: number) => string | undefined,
): readonly number[] {
  const owners = figures.map((_, row) => owner(row));
  const sizes = new Map<string | undefined, number>();
  for (const code of owners) sizes.set(code, (sizes.get(code) ?? 0) + 1);
  return figures.map((figure, row) => (figure ?? 0) / (sizes.get(owners[row]) ?? 1));
}
