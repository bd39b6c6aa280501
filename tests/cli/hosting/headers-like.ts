// What hosts make of a `_headers` file.

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

const parsed = new Map<string, readonly Rule[]>();

/** The rules of a file, parsed once: it is asked about every address of the site. */
function rulesOf(text: string): readonly Rule[] {
  const rules = parsed.get(text) ?? parseRules(text);
  parsed.set(text, rules);
  return rules;
}

function parseRules(text: string): readonly Rule[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const headers = lines.map((line): [string, string] => {
        const at = line.indexOf(': ');
        return [line.slice(0, at).trim(), line.slice(at + 2)];
      });
      return { path, headers };
    });
}

const quoted = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Cloudflare Pages: an address must match to the letter, `*` stands for any characters; matching rules add up. */
const toTheLetter = ({ path }: Rule) => new RegExp(`^${quoted(path).replace(/\*/g, '.*')}$`);
/** Netlify: slashes at the end do not count, and `/x/*` is for `/x` too. */
export const loose = ({ path }: Rule) =>
  new RegExp(
    `^${quoted(path)
      .replace(/\/\*$/, '(/.*)?')
      .replace(/(?<!\.)\*/, '.*')
      .replace(/(?<=.)\/$/, '')}/?$`,
  );

/** All headers that a `_headers` file gives an address, in its order. */
export function headersOf(text: string, pathname: string, patternOf = toTheLetter) {
  return rulesOf(text).flatMap((rule) => (patternOf(rule).test(pathname) ? rule.headers : []));
}
