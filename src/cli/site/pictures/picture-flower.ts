import {
  DISC,
  petalAngle,
  petalLength,
  petalOutline,
  petalVeins,
  round,
  seeds,
  washRadii,
} from '../../../components/flower/geometry';
import type { Picture } from '../../../app/pictures';
import type { Palette } from './palette';

/** As on the site's cover: well known, so the washes are narrow. */
const STANDARD_ERROR = 9;

/** Twenty petals in the order of the traits, around 0,0; a full petal is 100 long. */
export function flower(positions: Picture['positions'], traits: readonly string[], palette: Palette): string {
  const petals = traits.map((trait, i) => ({ i, group: Math.floor(i / 5), score: positions[trait] ?? 50 }));
  const washes = petals.map(({ i, group, score }) => {
    const { full, edge, end } = washRadii(score, STANDARD_ERROR);
    const stop = (radius: number, opacity: number) =>
      `<stop offset="${round(radius)}%" stop-color="${palette.washes[group] ?? ''}" stop-opacity="${opacity}"/>`;
    return [
      `<radialGradient id="w${i}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="100">`,
      stop(DISC * 0.8, 0.62) + stop(full, 0.86) + stop(edge, 0.5) + stop(end, 0),
      '</radialGradient>',
      `<path transform="rotate(${petalAngle(i)})" d="${petalOutline(group, end, 1.1)}" fill="url(#w${i})" style="mix-blend-mode:multiply"/>`,
    ].join('');
  });
  const inks = petals.map(({ i, group, score }) => {
    const length = petalLength(score);
    return [
      `<g transform="rotate(${petalAngle(i)})" stroke="${palette.inks[group] ?? ''}">`,
      `<path stroke-width="${group === 2 ? 1.1 : 0.5}" opacity=".62" d="${petalVeins(group, length)}"/>`,
      `<path d="${petalOutline(group, length)}"/></g>`,
    ].join('');
  });
  const dots = seeds(40).map(({ x, y }) => `<circle cx="${round(x)}" cy="${round(y)}" r="1.35"/>`);
  return [
    `<circle r="${round(petalLength(50))}" fill="none" stroke="${palette.ink}" stroke-width=".5" stroke-dasharray=".1 2.6" stroke-linecap="round" opacity=".75"/>`,
    ...washes,
    `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${inks.join('')}</g>`,
    `<circle r="${DISC - 1.6}" fill="${palette.paper}" stroke="${palette.ink}" stroke-width=".9"/>`,
    `<g fill="${palette.ink}">${dots.join('')}</g>`,
  ].join('');
}

/** The site's mark, as in the head of each page. */
export function mark(palette: Palette): string {
  const petals = Array.from({ length: 12 }, (_, i) => {
    const group = Math.floor(i / 3);
    const outline = petalOutline(group === 0 ? 0 : 1, [92, 74, 98][i % 3] ?? 80, 1.6);
    return `<path transform="rotate(${i * 30 + 4})" fill="${palette.inks[group] ?? ''}" d="${outline}"/>`;
  });
  return `<g stroke="${palette.paper}" stroke-width="4">${petals.join('')}<circle r="15" fill="${palette.ink}"/></g>`;
}
