import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashPin, PIN_FORM } from '../../modes/kiosk/staff/pin';
import { report } from './report';
import type { Outcome } from '../run/say';
import { checkOptions } from './check';

const USAGE = `Usage:
  npm run --silent kiosk -- pin DIGITS
      prints the hash of a booth's PIN (four to eight digits), to be put into kiosk.json as "pin"
  npm run --silent kiosk -- report FILE... [--csv]
      adds the exact files of a fair's booths and prints the report, or its table, without any small number
  npm run kiosk -- check [FILE]
      reads a booth's options as the booth does, public/kiosk.json or the file named, and tells every mistake with its place;
      the logo and the fair that it names are looked for beside it`;

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** `kiosk -- pin`: the hash of a PIN; `check`: whether a booth's options are right; `report`: what the booths of a fair counted. */
export async function run([command, ...words]: readonly string[]): Promise<Outcome> {
  const [pin, ...more] = words;
  if (command === 'check') {
    const [file = 'public/kiosk.json'] = words;
    return words.length > 1 || file.startsWith('-') ? { code: 2, err: USAGE } : checkOptions(root, file);
  }
  if (command === '--help' || command === '-h') return { code: 0, out: USAGE };
  const files = words.filter((word) => word !== '--csv');
  if (command === 'report' && files.length > 0 && !files.some((word) => word.startsWith('-')))
    return report(root, words);
  if (command !== 'pin' || pin === undefined || more.length > 0) return { code: 2, err: USAGE };
  if (!PIN_FORM.test(pin)) return { code: 2, err: `a PIN has four to eight digits\n${USAGE}` };
  return { code: 0, out: await hashPin(pin) };
}
