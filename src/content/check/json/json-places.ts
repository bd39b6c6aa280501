import type { Node } from 'jsonc-parser';

/** Line and column of any offset of a text, both from 1; finds the lines once, so that many problems cost little. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The offset of the first bracket that stands inside `deepest` others; undefined when none does. */
export function firstBelow(text: string, deepest: number): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > deepest) return index;
  }
  return undefined;
}

/** The node at a path: of a key that exists, the key itself; else the last one on the way that does. */
export function nearestIn(root: Node): (path: readonly (string | number)[]) => Node {
  const indexes = new Map<Node, ReadonlyMap<unknown, Node>>();
  const property = (node: Node, key: string) => {
    const index =
      indexes.get(node) ??
      new Map(node.children?.map((child) => [child.children?.[0]?.value as unknown, child]));
    indexes.set(node, index);
    return index.get(key);
  };
  return (path) => {
    let node = root;
    let place = root;
    for (const step of path) {
      const child = typeof step === 'number' ? node.children?.[step] : property(node, step);
      if (!child) return place;
      place = child;
      node = typeof step === 'number' ? child : (child.children?.[1] ?? child);
    }
    return place;
  };
}
