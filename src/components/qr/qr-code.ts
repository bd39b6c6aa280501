import { encode } from 'uqr';

/** The quiet border that cameras need, in squares. */
const QUIET = 4;

/** Bytes that the largest code bears (ISO/IEC 18004, version 40): where 15 % of it may be unreadable, and where 7 % may. */
const MOST_SAFE = 2331;
const MOST = 2953;

/** Whether there is a QR code of a text: that of a whole quiz may be too long. */
export const fitsQrCode = (text: string): boolean => new TextEncoder().encode(text).length <= MOST;

/**
 * A text as a QR code: how many squares wide it is with its border, and the dark ones as the path of a drawing. Throws where none is
 * large enough.
 */
export function qrCode(text: string): { readonly size: number; readonly dark: string } {
  const ecc = new TextEncoder().encode(text).length > MOST_SAFE ? 'L' : 'M';
  const { size, data } = encode(text, { ecc, border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, dark: dark.join('') };
}
