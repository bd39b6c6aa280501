type Name = 'API' | 'API_1484_11';

/** So many windows are looked at: the bound of SCORM 2004's own example (4th edition, RTE 3.2.1). */
const MOST = 500;

/**
 * The object by which a SCORM platform speaks with its content: in this window, in one around it, else in the window that opened one
 * of these, or around that. Undefined where none has it. What another origin hides is passed over, and a chain without an end is left.
 */
export function findApi(start: object, name: Name): object | undefined {
  const seen = new Set<object>();
  const roots: unknown[] = [start];
  while (roots.length > 0) {
    for (let at = roots.shift(); isObject(at) && !seen.has(at) && seen.size < MOST; at = read(at, 'parent')) {
      seen.add(at);
      const api = read(at, name);
      if (isObject(api)) return api;
      const opener = read(at, 'opener');
      if (isObject(opener)) roots.push(opener);
    }
  }
  return undefined;
}

/** A window of another origin throws at all but a few names. */
function read(from: object, name: string): unknown {
  try {
    return (from as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}

/** Platforms of before had an applet, which is a function. */
function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
