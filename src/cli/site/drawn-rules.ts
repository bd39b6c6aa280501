import type { AtRule, Root } from 'postcss';

/** What the rules of a stylesheet may ask of markup: its classes, and the data attributes that only scripts set later. */
export type Drawn = ReadonlySet<string>;

/** The classes (`.name`) and data attributes (`[name=value]`, and `[name]` alone) of some markup. */
export function drawnIn(html: string): Drawn {
  const names = new Set<string>();
  // Thousands of elements have a few dozen attributes among them.
  for (const attribute of new Set(html.match(/\s(?:class|data-[\w-]+)="[^"]*"/g)))
    for (const name of namesOf(attribute)) names.add(name);
  return names;
}

const known = new Map<string, readonly string[]>();

/** The names in an attribute; thousands of pages have the same ones. */
function namesOf(attribute: string): readonly string[] {
  const found = known.get(attribute);
  if (found) return found;
  const [name = '', value = ''] = attribute.trim().slice(0, -1).split('="');
  const names =
    name === 'class' ? value.split(/\s+/).map((part) => `.${part}`) : [`[${name}=${value}]`, `[${name}]`];
  known.set(attribute, names);
  return names;
}

/**
 * The rules without which markup would look otherwise. A rule is left out when a class or a data attribute that it asks
 * for stands nowhere in it, so that it can match only what a script draws later.
 */
export function drawnRules(css: Root, drawn: Drawn): string {
  const left = css.clone();
  left.walkRules((rule) => {
    if (isKeyframes(rule.parent)) return;
    const kept = rule.selectors.filter((selector) => asked(selector).every((name) => drawn.has(name)));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  const moves: string[] = [];
  left.walkDecls(/^animation/, ({ value }) => void moves.push(...value.split(/[\s,]+/)));
  left.walkAtRules(/keyframes$/, (rule) => {
    if (!moves.includes(rule.params)) rule.remove();
  });
  // From the inside out: what held nothing but what is left out holds nothing now.
  const empty = () => {
    const found: AtRule[] = [];
    left.walkAtRules((rule) => void (rule.nodes?.length === 0 && found.push(rule)));
    return found;
  };
  for (let rules = empty(); rules.length > 0; rules = empty()) for (const rule of rules) rule.remove();
  return left.toString();
}

const isKeyframes = (parent: unknown) =>
  (parent as AtRule | undefined)?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

/** The names that an element, or one around it, must have for a selector to match: what stands in no brackets of `:not()` or `:is()`. */
function asked(selector: string): readonly string[] {
  let plain = selector;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/\([^()]*\)/g, '');
  }
  const classes = [...plain.matchAll(/\.([\w-]+)/g)].map(([name]) => name);
  const data = [...plain.matchAll(/\[(data-[\w-]+)(?:=["']?([^"'\]]*)["']?)?\]/g)].map(([, name, value]) =>
    value === undefined ? `[${name}]` : `[${name}=${value}]`,
  );
  return [...classes, ...data];
}
