const MOST = 32;

/**
 * Makes ids of names, each once [Q3]: letters of the alphabet, digits and hyphens, the first a letter, at most 32. What has no such
 * letter, or a digit first, begins with `prefix`.
 */
export function idMaker(prefix: string, taken: readonly string[] = []): (name: string) => string {
  const given = new Set(taken);
  const next = new Map<string, number>();
  return (name) => {
    const letters = slug(name);
    const base = /^[a-z]/.test(letters)
      ? letters
      : cut(letters === '' ? prefix : `${prefix}-${letters}`, MOST);
    let id = base;
    for (let count = next.get(base) ?? 2; given.has(id); count++) {
      next.set(base, count + 1);
      id = `${cut(base, MOST - String(count).length - 1)}-${count}`;
    }
    given.add(id);
    return id;
  };
}

function slug(name: string): string {
  const plain = name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');
  return cut(plain, MOST);
}

const cut = (text: string, most: number) => text.slice(0, most).replace(/-$/, '');
