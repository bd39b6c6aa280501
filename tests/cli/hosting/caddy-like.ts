// What Caddy makes of a Caddyfile, as far as headers go: enough to ask a file "what would you send with this address?"

interface Line {
  readonly words: readonly string[];
  readonly block: readonly Line[];
}

export function parseCaddy(text: string): readonly Line[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const read = (): Line[] => {
    const found: Line[] = [];
    for (let line = lines.shift()?.trim(); line !== undefined && line !== '}'; line = lines.shift()?.trim()) {
      const words = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|\S+/g)].map(([whole, quoted]) => quoted ?? whole);
      found.push(words.at(-1) === '{' ? { words: words.slice(0, -1), block: read() } : { words, block: [] });
    }
    return found;
  };
  return read();
}

/** All conditions of a matcher hold; `not` turns one round. */
function matches(site: readonly Line[], name: string, path: string): boolean {
  const matcher = site.find(({ words }) => words[0] === name);
  if (!matcher) throw new Error(`no matcher ${name}`);
  const conditions =
    matcher.block.length > 0 ? matcher.block.map(({ words }) => words) : [matcher.words.slice(1)];
  return conditions.every((words) => {
    const [kind, pattern = ''] = words[0] === 'not' ? words.slice(1) : words;
    if (kind !== 'path_regexp') throw new Error(`unknown condition ${String(kind)}`);
    return new RegExp(pattern).test(path) !== (words[0] === 'not');
  });
}

/** Every header that a `header` line sets for this address: a name that comes twice was set by two lines, in whichever order. */
export function setBy(
  lines: readonly Line[],
  site: readonly Line[],
  path: string,
): readonly (readonly [string, string])[] {
  return lines
    .filter(({ words }) => words[0] === 'header')
    .flatMap(({ words, block }): readonly (readonly [string, string])[] => {
      const [, first = '', ...rest] = words;
      if (first.startsWith('@')) {
        const pair = [rest[0] ?? '', rest[1] ?? ''] as const;
        return matches(site, first, path) ? [pair] : [];
      }
      if (block.length > 0) return block.map(({ words: [name = '', value = ''] }) => [name, value] as const);
      return [[first, rest[0] ?? ''] as const];
    });
}

/** Whether an `error` line turns this address away. */
export function refused(site: readonly Line[], path: string): boolean {
  return site.some(({ words }) => words[0] === 'error' && matches(site, words[1] ?? '', path));
}
