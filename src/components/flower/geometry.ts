/**
 * The profile flower's geometry. Unit: a full petal is 100 long, the centre is 0,0, up is −y; angles in degrees clockwise
 * from the top. Twenty petals in four groups of five: each group fills a quadrant, gaps of 22° part them.
 */
const FULL = 100;
const DISC = 19;
/** Petals begin under the disc. */
const BASE = 0.86 * DISC;

/** Direction of the petal of the i-th trait, 0–19. */
export function petalAngle(i: number): number {
  return 90 * Math.floor(i / 5) + 11 + 17 * (i % 5);
}

/** Length of a petal for a score 0–100: 21 at 0, 60.5 at 50, 100 at 100. */
export function petalLength(score: number): number {
  return DISC + 2 + ((FULL - DISC - 2) * Math.min(100, Math.max(0, score))) / 100;
}

/**
 * Half the width at the shoulder. Neighbours overlap by a third at any length; short petals are slimmer, so that they do
 * not crowd the disc.
 */
function halfWidth(length: number): number {
  const full = 1.3 + 0.119 * length;
  return length < 45 ? full * (0.72 + (0.28 * (length - 21)) / 24) : full;
}

/** One decimal and a bit: enough for any screen, and half the bytes. */
const round = (value: number) => String(Math.round(value * 10) / 10);

/** The outline of a petal that points up; its farthest point is exactly `length`. Tips by group: acute, obtuse, notched, toothed. */
export function petalOutline(group: number, length: number, slim = 1): string {
  const l = length - BASE;
  const w = halfWidth(length) * slim;
  const y = (t: number) => round(-(BASE + l * t));
  const x = (k: number) => round(w * k);
  const up = `M0 ${round(-BASE)}C${x(0.42)} ${y(0.08)} ${x(1)} ${y(0.34)} ${x(1)} ${y(0.6)}`;
  const down = `C${x(-1)} ${y(0.34)} ${x(-0.42)} ${y(0.08)} 0 ${round(-BASE)}Z`;
  const notch = Math.min(0.1, 6.5 / l);
  switch (group) {
    case 0:
      return `${up}C${x(1)} ${y(0.8)} ${x(0.34)} ${y(0.92)} 0 ${y(1)}C${x(-0.34)} ${y(0.92)} ${x(-1)} ${y(0.8)} ${x(-1)} ${y(0.6)}${down}`;
    case 1:
      return `${up}C${x(1)} ${y(0.86)} ${x(0.66)} ${y(1)} 0 ${y(1)}C${x(-0.66)} ${y(1)} ${x(-1)} ${y(0.86)} ${x(-1)} ${y(0.6)}${down}`;
    case 2:
      return `${up}C${x(1.02)} ${y(0.84)} ${x(0.92)} ${y(1)} ${x(0.5)} ${y(1)}C${x(0.24)} ${y(1)} ${x(0.08)} ${y(1 - notch / 2)} 0 ${y(1 - notch)}C${x(-0.08)} ${y(1 - notch / 2)} ${x(-0.24)} ${y(1)} ${x(-0.5)} ${y(1)}C${x(-0.92)} ${y(1)} ${x(-1.02)} ${y(0.84)} ${x(-1)} ${y(0.6)}${down}`;
    default:
      return `${up}C${x(1)} ${y(0.8)} ${x(0.94)} ${y(0.9)} ${x(0.8)} ${y(1 - notch * 0.45)}L${x(0.4)} ${y(1 - notch * 1.05)}L0 ${y(1)}L${x(-0.4)} ${y(1 - notch * 1.05)}L${x(-0.8)} ${y(1 - notch * 0.45)}C${x(-0.94)} ${y(0.9)} ${x(-1)} ${y(0.8)} ${x(-1)} ${y(0.6)}${down}`;
  }
}

/** How far a bud reaches from the centre. */
export const BUD = 30;

/** A bud that points up: closed, with the seam at which it will open. Its length says nothing, so all are alike. */
export function bud(slim = 1): { readonly outline: string; readonly seam: string } {
  const [x, b] = [4.4 * slim, DISC - 3];
  const side = (s: number) => `C${round(s * x)} -20 ${round(s * x)} -25`;
  return {
    outline: `M0 ${-b}${side(1)} 0 ${-BUD}C${round(-x)} -25 ${round(-x)} -20 0 ${-b}Z`,
    seam: `M-1.4 ${-b}C-1 -22 1.6 -25 0 ${-BUD}`,
  };
}

/** Engraver's marks inside a petal, by group: feathered veins, parallel veins, stipple, cross bands; none in the shortest. */
export function petalVeins(group: number, length: number): string {
  const l = length - BASE;
  if (l < 12) return '';
  const w = halfWidth(length);
  const p = (t: number) => round(-(BASE + l * t));
  const half = (t: number) =>
    w * (t < 0.6 ? Math.pow(t / 0.6, 0.62) : Math.sqrt(Math.max(0, 1 - ((t - 0.6) / 0.44) ** 2)));
  const along = (n: number, from: number, span: number) =>
    Array.from({ length: n }, (_, k) => from + (span * k) / n);
  switch (group) {
    case 0: {
      const n = Math.max(2, Math.round(l / 10));
      const pairs = along(n, 0.22, 0.62).map((t) => {
        const h = half(t + 0.1) * 0.74;
        const vein = (s: number) =>
          `M0 ${p(t)}Q${round(s * h * 0.5)} ${p(t + 0.05)} ${round(s * h)} ${p(t + 0.13)}`;
        return vein(1) + vein(-1);
      });
      return `M0 ${p(0.04)}V${p(0.9)}${pairs.join('')}`;
    }
    case 1:
      return [-0.62, -0.32, 0, 0.32, 0.62]
        .map(
          (q) =>
            `M0 ${p(0.05)}C${round(q * w * 0.7)} ${p(0.25)} ${round(q * w * 1.05)} ${p(0.5)} ${round(q * w * 0.86)} ${p(0.9 - Math.abs(q) * 0.14)}`,
        )
        .join('');
    case 2: {
      const rows = along(Math.max(4, Math.round(l / 5)), 0.2, 0.7).map((t, k) =>
        (k % 2 ? [-0.5, 0.5] : [-1, 0, 1]).map((q) => `M${round(q * half(t) * 0.72)} ${p(t)}h.01`).join(''),
      );
      return rows.join('');
    }
    default: {
      const bands = along(Math.max(3, Math.round(l / 6)), 0.2, 0.66).map((t) => {
        const h = half(t) * 0.78;
        return `M${round(-h)} ${p(t - 0.02)}Q0 ${p(t + 0.05)} ${round(h)} ${p(t - 0.02)}`;
      });
      return `M0 ${p(0.04)}V${p(0.84)}${bands.join('')}`;
    }
  }
}

/** Where the wash of a petal is full, where it thins and where it ends: the wider, the less sure. Radii in flower units. */
export function washRadii(score: number, standardError: number): { full: number; edge: number; end: number } {
  const edge = petalLength(score);
  return {
    full: petalLength(score - 0.8 * standardError),
    edge,
    end: Math.max(edge + 2.5, petalLength(score + 0.55 * standardError)),
  };
}

/** One seed a response, in the spiral of a sunflower (137.5° apart): places within the disc. */
export function seeds(responses: number): readonly { readonly x: number; readonly y: number }[] {
  return Array.from({ length: responses }, (_, i) => {
    const angle = i * 2.399963;
    const r = (DISC - 4.5) * Math.sqrt((i + 0.6) / Math.max(responses, 14));
    return { x: r * Math.cos(angle), y: r * Math.sin(angle) };
  });
}

/** A point on a petal's axis. */
export function onAxis(i: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = ((petalAngle(i) - 90) * Math.PI) / 180;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

export { DISC, FULL, round };
