import { readableAccent } from './accent';
import { groundOf, isDark, tokensOf, unreadable, type Ground } from './ground';
import type { Font, Hello } from './messages';

/** The grounds of the design tokens on which an accent has the least contrast: light paper, and a dark sheet on it. */
export const PAPERS = { light: '#f3f1e6', dark: '#16221e' };

/** Typefaces that are on every device: nothing is fetched, and no name comes from outside. */
const STACKS: Readonly<Record<Exclude<Font, 'site'>, string>> = {
  system: 'system-ui, sans-serif',
  serif: "Georgia, 'Times New Roman', serif",
  sans: 'Arial, Helvetica, sans-serif',
};

/**
 * Makes the page look as the host wishes: its light or dark, its colours as far as they can be read, its corners and letters.
 * Colours that cannot be read are refused, and the console says why.
 */
export function applyLook({ documentElement: root, body }: Document, hello: Hello): void {
  const { theme, accent, radius, font, scrolls } = hello;
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  const ground = readable(groundOf(hello));
  lay(root, ground);
  const isClear = hello.background !== null;
  // Of the body: a frame whose root has another scheme than its host's is given a ground by the browser.
  const scheme = ground && (isDark(ground) ? 'dark' : 'light');
  set(body, { 'color-scheme': scheme, background: isClear ? 'transparent' : undefined });
  const colours = accent === null ? undefined : onGround(accent, ground);
  const stack = font === 'site' ? undefined : STACKS[font];
  set(root, {
    '--accent': colours?.accent,
    '--on-accent': colours?.onAccent,
    '--radius': radius === null ? undefined : `${Math.min(radius, 12)}px`,
    '--frame-radius': radius === null ? undefined : `${radius}px`,
    '--frame-edge': isClear ? 'transparent' : undefined,
    '--serif': stack,
    '--sans': stack,
    // The frame grows with its content; a bar that shows until it has would change the width, and with it the height.
    overflow: scrolls ? undefined : 'hidden',
  });
}

function set({ style }: HTMLElement, values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values))
    if (value === undefined) style.removeProperty(name);
    else style.setProperty(name, value);
}

const refused = new Set<string>();

/** The ground where it can be read; each that cannot is named once. */
function readable(ground: Ground | undefined): Ground | undefined {
  const why = ground && unreadable(ground);
  if (why === undefined) return ground;
  if (!refused.has(why)) console.warn(`<career-quiz>: ${why}.`);
  refused.add(why);
  return undefined;
}

let sheet: CSSStyleSheet | undefined;

/** Puts the tokens of a ground in the place of the site's own, on screens: paper is white. */
function lay(root: HTMLElement, ground: Ground | undefined): void {
  if (!ground && !sheet) return;
  sheet?.replaceSync('');
  if (!ground) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  const tokens = getComputedStyle(root);
  const side = isDark(ground) ? 2 : 1;
  const own = (token: string) =>
    /light-dark\(\s*(#[\da-f]{6}),\s*(#[\da-f]{6})\)/i.exec(tokens.getPropertyValue(token))?.[side];
  const accent = own('--accent');
  const all = {
    ...tokensOf(ground, own),
    ...(accent && byToken(readableAccent(accent, ground.paper))),
  };
  const rules = Object.entries(all).map(([name, value]) => `${name}:${value}`);
  sheet.replaceSync(`@media screen{:root{${rules.join(';')}}}`);
}

function byToken({ accent, onAccent }: { readonly accent: string; readonly onAccent: string }) {
  return { '--accent': accent, '--on-accent': onAccent };
}

/** The colour for the host's paper, or for light paper and dark; nothing where the browser cannot hold both at once. */
function onGround(
  wanted: string,
  ground: Ground | undefined,
): { accent: string; onAccent: string } | undefined {
  if (ground) return readableAccent(wanted, ground.paper);
  if (!CSS.supports('color', 'light-dark(#000, #fff)')) return undefined;
  const [light, dark] = [readableAccent(wanted, PAPERS.light), readableAccent(wanted, PAPERS.dark)];
  return {
    accent: `light-dark(${light.accent}, ${dark.accent})`,
    onAccent: `light-dark(${light.onAccent}, ${dark.onAccent})`,
  };
}
