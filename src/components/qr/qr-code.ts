import { encode } from 'uqr';

/** The quiet border that cameras need, in squares. */
const QUIET = 4;

/** A text as a QR code: how many squares wide it is with its border, and the dark ones as the path of a drawing. */
export function qrCode(text: string): { readonly size: number; readonly dark: string } {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, dark: dark.join('') };
}
