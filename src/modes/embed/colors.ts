type Rgb = readonly [number, number, number];

/** Contrast of two colours `#rrggbb`, 1–21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of `#rrggbb`, 0–1 (WCAG 2.2). */
export function luminanceOf(color: string): number {
  const [r = 0, g = 0, b = 0] = parse(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Black or white, whichever can be told better from a colour. */
export function awayFrom(color: string): string {
  return contrastOf(color, '#ffffff') >= contrastOf(color, '#000000') ? '#ffffff' : '#000000';
}

/** A colour on its way to another, `share` of it, 0–1. */
export function mix(from: string, to: string, share: number): string {
  const [one, other] = [parse(from), parse(to)];
  const part = (at: 0 | 1 | 2) => Math.round(one[at] + (other[at] - one[at]) * share);
  return `#${[part(0), part(1), part(2)].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The first colour on the way from one to another, in steps of a fiftieth, that has this contrast with a ground; the other where none has. */
export function mixUntil(from: string, to: string, ground: string, least: number): string {
  for (let step = 0; step < 50; step++) {
    const mixed = mix(from, to, step / 50);
    if (contrastOf(mixed, ground) >= least) return mixed;
  }
  return to;
}

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
