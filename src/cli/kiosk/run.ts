import { hashPin, PIN_FORM } from '../../modes/kiosk/staff/pin';
import type { Outcome } from '../run/say';

const USAGE = `Usage:
  npm run --silent kiosk -- pin DIGITS
      prints the hash of a booth's PIN (four to eight digits), to be put into kiosk.json as "pin"`;

/** `kiosk -- pin 2468`: the hash of a PIN. */
export async function run([command, pin, ...more]: readonly string[]): Promise<Outcome> {
  if (command === '--help' || command === '-h') return { code: 0, out: USAGE };
  if (command !== 'pin' || pin === undefined || more.length > 0) return { code: 2, err: USAGE };
  if (!PIN_FORM.test(pin)) return { code: 2, err: `a PIN has four to eight digits\n${USAGE}` };
  return { code: 0, out: await hashPin(pin) };
}
