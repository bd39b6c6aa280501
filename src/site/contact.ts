/** Who takes reports of mistakes in this copy of the site, as what a link leads to; undefined: whoever built it named nobody. */
export function contact(): string | undefined {
  const told = import.meta.env.FITPATH_CONTACT;
  return told === '' ? undefined : told;
}
