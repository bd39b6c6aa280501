import { FAIR_ID } from '../../site/offers';
import { BOOTH_FORM } from './counts/exact';
import { publicAddress } from './public-address';
import { IDLE, type KioskOptions, type OptionName } from './options';

/** What a value says, and what of it makes no sense. */
export interface Reading {
  readonly found?: Partial<KioskOptions> | undefined;
  readonly wrong: readonly unknown[];
}

type Readers = Readonly<Record<OptionName, (value: unknown) => Reading>>;

const LONGEST_NAME = 80;
const LONGEST_LOGO = 200_000;
const YES = [true, 'true', 1, '1'].map((said) => [said, true] as const);
const NO = [false, 'false', 0, '0'].map((said) => [said, false] as const);
const SAID = new Map<unknown, boolean>([...YES, ...NO]);

/** How each option is read, by the ids of the quizzes and of the languages that there are; nothing here throws. */
export function readersFor(known: readonly string[], there: readonly string[]): Readers {
  return {
    quiz: (value) => {
      const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
      const right = known.filter((id) => ids.includes(id)).sort((a, b) => ids.indexOf(a) - ids.indexOf(b));
      const wrong = ids.filter((id) => !known.some((other) => other === id));
      return { found: right.length > 0 || wrong.length === 0 ? { quizzes: right } : undefined, wrong };
    },
    idle: whole((value) => {
      const seconds = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
      const fits = typeof seconds === 'number' && seconds >= IDLE.least && seconds <= IDLE.most;
      return fits ? { idle: Math.round(seconds) } : undefined;
    }),
    organizer: whole((value) => {
      const name = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
      return name === '' || name.length > LONGEST_NAME ? undefined : { organizer: name };
    }),
    booth: whole((value) => {
      const name = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
      return BOOTH_FORM.test(name) ? { booth: name } : undefined;
    }),
    logo: whole((value) => (typeof value === 'string' && isLogo(value) ? { logo: value } : undefined)),
    public: whole((value) => {
      const address = typeof value === 'string' ? publicAddress(value, known) : undefined;
      return address === undefined ? undefined : { address };
    }),
    pin: whole((value) =>
      typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value) ? { pin: value.toLowerCase() } : undefined,
    ),
    languages: (value) => {
      const ids: readonly unknown[] =
        typeof value === 'string' ? value.split(/[\s,]+/) : Array.isArray(value) ? value : [value];
      const right = there.filter((id) => ids.includes(id)).sort((a, b) => ids.indexOf(a) - ids.indexOf(b));
      return {
        found: right.length > 0 ? { languages: right } : undefined,
        wrong: ids.filter((id) => !there.some((known) => known === id)),
      };
    },
    fair: whole((value) => (typeof value === 'string' && FAIR_ID.test(value) ? { fair: value } : undefined)),
    print: whole((value) => {
      const said = SAID.get(value);
      return said === undefined ? undefined : { print: said };
    }),
  };
}

/** A value that is understood as a whole or not at all. */
function whole(read: (value: unknown) => Partial<KioskOptions> | undefined): (value: unknown) => Reading {
  return (value) => {
    const found = read(value);
    return { found, wrong: found ? [] : [value] };
  };
}

/** A file of this site, or an image that is its own address; never something fetched from elsewhere. */
function isLogo(value: string): boolean {
  if (value.length > LONGEST_LOGO) return false;
  if (/^data:image\/(png|jpeg|webp|svg\+xml)[;,]/.test(value)) return true;
  return /^\/?[\w.-]+(\/[\w.-]+)*$/.test(value) && !value.split('/').includes('..');
}
