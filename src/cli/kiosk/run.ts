import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashPin, PIN_FORM } from '../../modes/kiosk/staff/pin';
import type { Outcome } from '../run/say';
import { checkOptions } from './check';

const USAGE = `Usage:
  npm run --silent kiosk -- pin DIGITS
      prints the hash of a booth's PIN (four to eight digits), to be put into kiosk.json as "pin"
  npm run kiosk -- check [FILE]
      reads a booth's options as the booth does, public/kiosk.json or the file named, and tells every mistake with its place;
      the logo and the fair that it names are looked for beside it`;

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** `kiosk -- pin 2468`: the hash of a PIN; `kiosk -- check`: whether a booth's options are right. */
export async function run([command, ...words]: readonly string[]): Promise<Outcome> {
  const [pin, ...more] = words;
  if (command === 'check') {
    const [file = 'public/kiosk.json'] = words;
    return words.length > 1 || file.startsWith('-') ? { code: 2, err: USAGE } : checkOptions(root, file);
  }
  if (command === '--help' || command === '-h') return { code: 0, out: USAGE };
  if (command !== 'pin' || pin === undefined || more.length > 0) return { code: 2, err: USAGE };
  if (!PIN_FORM.test(pin)) return { code: 2, err: `a PIN has four to eight digits\n${USAGE}` };
  return { code: 0, out: await hashPin(pin) };
}
