import { hashPin, PIN_FORM } from '../../modes/kiosk/staff/pin';

const USAGE = `Usage:
  npm run --silent kiosk -- pin DIGITS
      prints the hash of a booth's PIN (four to eight digits), to be put into kiosk.json as "pin"`;

const [command, pin, ...more] = process.argv.slice(2);
if (command === '--help' || command === '-h') console.log(USAGE);
else if (command !== 'pin' || pin === undefined || more.length > 0) misused('');
else if (!PIN_FORM.test(pin)) misused('a PIN has four to eight digits\n');
else console.log(await hashPin(pin));

function misused(what: string): void {
  console.error(what + USAGE);
  process.exitCode = 2;
}
