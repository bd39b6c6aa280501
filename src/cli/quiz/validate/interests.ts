import type { Careers } from '../../../careers/career';
import { INTEREST_IDS } from '../../../careers/columns';
import type { Quiz } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import { centred, standardised } from '../simulate/interests';

/**
 * The reference of `simulate/interests.ts` for real answers: Pearson's correlation of a person's means on the six RIASEC
 * interests with each career's ratings. Which item asks for which interest is told by its id: r1, i1, a1, s1, e1, c1 …;
 * undefined where none that was asked is about one of them.
 */
export function pearson(
  quiz: Quiz,
  careers: Careers,
  rows: readonly number[],
  wasAsked: (item: string) => boolean,
) {
  const items = INTEREST_IDS.map((interest) => {
    const form = new RegExp(`^${interest.charAt(0)}\\d+$`);
    const about = quiz.items.filter(({ id, type }) => type === 'agree' && form.test(id) && wasAsked(id));
    return about.map(({ id }) => id);
  });
  if (!careers.interests || items.some((ids) => ids.length === 0)) return undefined;
  const columns = standardised(careers.interests);
  const profiles = rows.map((row) => centred(INTEREST_IDS.map((id) => columns[id]?.[row] ?? 0)));
  return ({ responses }: Session): Float64Array => {
    const means = items.map((ids) => mean(ids.map((id) => responses.get(id)).filter(isNumber)));
    const theirs = centred(known(means));
    return Float64Array.from(profiles, (profile) =>
      profile.reduce((sum, value, at) => sum + value * (theirs[at] ?? 0), 0),
    );
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

/** What is not known stands in the middle of what is; where nothing is, all stand alike. */
function known(values: readonly number[]): readonly number[] {
  const middle = mean(values.filter((value) => !Number.isNaN(value)));
  return values.map((value) => (Number.isNaN(value) ? middle || 0 : value));
}

/** NaN of none. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
