// What nginx makes of a configuration, as far as headers go: enough to ask a file "what would you send with this address?"

export interface Directive {
  readonly words: readonly string[];
  readonly block?: readonly Directive[];
}

/** Words end at spaces, `;` and braces; quoted ones may hold all of these. */
export function parseNginx(text: string): readonly Directive[] {
  const tokens = text
    .replace(/^\s*#.*$/gm, '')
    .match(/"(?:[^"\\]|\\.)*"|\$\{\w+\}[^\s;{}]*|[^\s;{}"]+|[;{}]/g);
  const rest = [...(tokens ?? [])];
  const read = (): Directive[] => {
    const found: Directive[] = [];
    let words: string[] = [];
    for (let token = rest.shift(); token !== undefined && token !== '}'; token = rest.shift()) {
      if (token === ';' || token === '{') {
        found.push(token === '{' ? { words, block: read() } : { words });
        words = [];
      } else words.push(token.startsWith('"') ? token.slice(1, -1) : token);
    }
    return found;
  };
  return read();
}

const named = (block: readonly Directive[], name: string) => block.filter(({ words }) => words[0] === name);

/** The location that nginx takes: an exact one, else the first regular expression that matches, else the longest prefix. */
function locationOf(server: readonly Directive[], uri: string): Directive | undefined {
  const all = named(server, 'location');
  const starts = (one: Directive) => one.words.length === 2 && uri.startsWith(one.words[1] ?? '');
  return (
    all.find(({ words }) => words[1] === '=' && words[2] === uri) ??
    all.find(({ words }) => words[1] === '~' && new RegExp(words[2] ?? '').test(uri)) ??
    all.filter(starts).sort((a, b) => (b.words[1]?.length ?? 0) - (a.words[1]?.length ?? 0))[0]
  );
}

/** The value of a `map`: the first pattern that matches; `default` otherwise. */
function valueOf(config: readonly Directive[], variable: string, uri: string): string {
  const map = named(config, 'map').find(({ words }) => words[2] === variable)?.block ?? [];
  const hit = map.find(
    ({ words: [source = ''] }) => source.startsWith('~') && new RegExp(source.slice(1)).test(uri),
  );
  return (hit ?? map.find(({ words }) => words[0] === 'default'))?.words[1] ?? '';
}

/** Headers that nginx adds to what it sends for this address, as tidied by it. A location with one of its own inherits none. */
export function sentBy(config: readonly Directive[], uri: string): readonly (readonly [string, string])[] {
  const server = named(config, 'server')[0]?.block ?? [];
  const own = named(locationOf(server, uri)?.block ?? [], 'add_header');
  return (own.length > 0 ? own : named(server, 'add_header'))
    .map(({ words: [, name = '', value = ''] }): [string, string] => [
      name,
      value.startsWith('$') ? valueOf(config, value, uri) : value,
    ])
    .filter(([, value]) => value !== '');
}

/** The names of files that a location tries for an address. */
export function triedFor(config: readonly Directive[], uri: string): readonly string[] {
  const server = named(config, 'server')[0]?.block ?? [];
  const [tried] = named(locationOf(server, uri)?.block ?? [], 'try_files');
  return (tried?.words.slice(1) ?? []).map((word) => word.replace(/\$\{uri\}|\$uri/, uri));
}

/** What a location answers by itself, without a file: `return 404`. */
export function returnedFor(config: readonly Directive[], uri: string): readonly string[] {
  const server = named(config, 'server')[0]?.block ?? [];
  return named(locationOf(server, uri)?.block ?? [], 'return')[0]?.words.slice(1) ?? [];
}
