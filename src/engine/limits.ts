import { pathOf } from './path';
import type { Quiz } from './quiz';
import type { Session } from './session';

/** What a person asks of the careers that are listed; null and false ask for nothing. It never changes the match [M13]. */
export interface Limits {
  /** The most months of training after high school. */
  readonly training: number | null;
  /** The least median pay, dollars a year. */
  readonly pay: number | null;
  /** The most preparation, job zone 1–5. */
  readonly zone: number | null;
  /** A state's postal code. */
  readonly state: string | null;
  readonly patients: 'with' | 'without' | null;
  /** Only health work. */
  readonly health: boolean;
}

export const NO_LIMITS: Limits = {
  training: null,
  pay: null,
  zone: null,
  state: null,
  patients: null,
  health: false,
};

/** The states and the capital's district by their postal codes, in the order that result codes count by: never change it. */
export const STATES: readonly string[] = (
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO ' +
  'MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'
).split(' ');

/** The limits that a person set with their answers [M13]; of two items on the same limit the later counts. */
export function limitsOf(quiz: Quiz, session: Session | null): Limits {
  if (!session) return NO_LIMITS;
  let limits = NO_LIMITS;
  for (const item of pathOf(quiz, session)) {
    if (item.type !== 'limit') continue;
    const chosen = item.options.find((option) => option.id === session.responses.get(item.id));
    if (chosen && isLimit(item.sets, chosen.value)) limits = { ...limits, [item.sets]: chosen.value };
  }
  return limits;
}

export function anyLimit(limits: Limits): boolean {
  return Object.values(limits).some((value) => value !== null && value !== false);
}

function isLimit(sets: 'training' | 'pay' | 'state', value: number | string | null): boolean {
  if (value === null) return true;
  return sets === 'state' ? STATES.includes(String(value)) : typeof value === 'number';
}
