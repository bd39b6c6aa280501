/** Four digits keep passers-by out; more than eight nobody remembers at a booth. */
export const PIN_FORM = /^\d{4,8}$/;
const SALT = 'fitpath booth';
const ROUNDS = 200_000;

/**
 * The hash of a PIN as `kiosk.json` has it: PBKDF2 with SHA-256, 32 bytes in hexadecimal. A PIN of a few digits can be found
 * by trying them all, whatever the hash; it is no secret worth guarding, and not to be one that is used elsewhere.
 * Rejects where the browser has no `crypto.subtle`: on pages that came neither over https nor from this computer.
 */
export async function hashPin(pin: string): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey('raw', bytes(pin), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(SALT), iterations: ROUNDS };
  const hash = new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether PINs can be hashed here. */
export const canHash = (): boolean => (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;
