import { hashPin, PIN_FORM } from '../../modes/kiosk/staff/pin';
import { report } from './report';
import type { Outcome } from '../run/say';

const USAGE = `Usage:
  npm run --silent kiosk -- pin DIGITS
      prints the hash of a booth's PIN (four to eight digits), to be put into kiosk.json as "pin"
  npm run --silent kiosk -- report FILE... [--csv]
      adds the exact files of a fair's booths and prints the report, or its table, without any small number`;

/** `kiosk -- pin 2468`: the hash of a PIN; `kiosk -- report FILE…`: what the booths of a fair counted. */
export async function run(words: readonly string[]): Promise<Outcome> {
  const [command, pin, ...more] = words;
  if (command === '--help' || command === '-h') return { code: 0, out: USAGE };
  const files = words.slice(1).filter((word) => word !== '--csv');
  if (command === 'report' && files.length > 0 && !files.some((word) => word.startsWith('-')))
    return report(process.cwd(), words.slice(1));
  if (command !== 'pin' || pin === undefined || more.length > 0) return { code: 2, err: USAGE };
  if (!PIN_FORM.test(pin)) return { code: 2, err: `a PIN has four to eight digits\n${USAGE}` };
  return { code: 0, out: await hashPin(pin) };
}
