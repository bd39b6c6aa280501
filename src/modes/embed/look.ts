import { readableAccent } from './accent';
import type { Font, Hello } from './messages';

/** The grounds of the design tokens on which an accent has the least contrast: light paper, and a dark sheet on it. */
export const PAPERS = { light: '#f3f1e6', dark: '#16221e' };

/** Typefaces that are on every device: nothing is fetched, and no name comes from outside. */
const STACKS: Readonly<Record<Exclude<Font, 'site'>, string>> = {
  system: 'system-ui, sans-serif',
  serif: "Georgia, 'Times New Roman', serif",
  sans: 'Arial, Helvetica, sans-serif',
};

/** Makes the page look as the host wishes: its light or dark, its colour as far as it can be read, its corners and letters. */
export function applyLook(root: HTMLElement, hello: Hello): void {
  const { theme, accent, radius, font, scrolls } = hello;
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) root.style.removeProperty(name);
    else root.style.setProperty(name, value);
  };
  const colours = accent === null ? undefined : bothThemes(accent);
  set('--accent', colours?.accent);
  set('--on-accent', colours?.onAccent);
  set('--radius', radius === null ? undefined : `${Math.min(radius, 12)}px`);
  set('--frame-radius', radius === null ? undefined : `${radius}px`);
  const stack = font === 'site' ? undefined : STACKS[font];
  set('--serif', stack);
  set('--sans', stack);
  // The frame grows with its content; a bar that shows until it has would change the width, and with it the height.
  set('overflow', scrolls ? undefined : 'hidden');
}

/** The colour for light paper and for dark; nothing where the browser cannot hold both at once. */
function bothThemes(wanted: string): { accent: string; onAccent: string } | undefined {
  if (!CSS.supports('color', 'light-dark(#000, #fff)')) return undefined;
  const [light, dark] = [readableAccent(wanted, PAPERS.light), readableAccent(wanted, PAPERS.dark)];
  return {
    accent: `light-dark(${light.accent}, ${dark.accent})`,
    onAccent: `light-dark(${light.onAccent}, ${dark.onAccent})`,
  };
}
