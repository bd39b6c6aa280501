import { evidenceOf } from './evidence';
import { pathOf } from './path';
import { SPREAD, type Profile } from './profile';
import type { Item, Quiz } from './quiz';
import type { Session } from './session';
import type { TraitId } from './traits';

/** Something about how a person answered that is worth a second look; never a refusal [S14]. */
export type Hint =
  /** Most answers came within a second each. */
  | { readonly kind: 'rushed' }
  /** Every statement got the same answer, those that mean more of a trait and those that mean less alike. */
  | { readonly kind: 'flat'; readonly count: number }
  /** Two answers about one trait that hardly go together. */
  | { readonly kind: 'contradiction'; readonly trait: TraitId; readonly items: readonly [Item, Item] };

/** In milliseconds; a statement of ten words takes two to three seconds to read. */
const HASTY = 1000;
/** Fewer answers than this say nothing about how a person answers. */
const ENOUGH = 6;
/** Points between two pieces of evidence on one trait, of 100: three of the five steps. */
const FAR = 75;

/** What is worth a second look. `times`: milliseconds that each item's first answer took, as far as they are known. */
export function hintsOf(quiz: Quiz, session: Session, times: ReadonlyMap<string, number>): readonly Hint[] {
  const answered = pathOf(quiz, session).flatMap((item) => {
    const response = session.responses.get(item.id) ?? null;
    return response === null ? [] : [{ item, response, pieces: evidenceOf(item, response) }];
  });
  const timed = answered.flatMap(({ item }) => times.get(item.id) ?? []);
  const hasty = timed.filter((time) => time < HASTY).length;

  const statements = answered.filter(({ item }) => item.type === 'agree');
  const keys = new Set(statements.flatMap(({ pieces }) => pieces.map((piece) => piece.key)));
  const same = new Set(statements.map(({ response }) => response)).size === 1;

  return [
    ...(timed.length >= ENOUGH && hasty > timed.length / 2 ? [{ kind: 'rushed' as const }] : []),
    ...(statements.length >= ENOUGH && same && keys.size > 1
      ? [{ kind: 'flat' as const, count: statements.length }]
      : []),
    ...contradictions(answered.flatMap(({ item, pieces }) => pieces.map((piece) => ({ ...piece, item })))),
  ];
}

interface Said {
  readonly trait: TraitId;
  readonly value: number;
  readonly item: Item;
}

/** Of each trait the two pieces of evidence farthest apart, where they are far apart. */
function contradictions(said: readonly Said[]): readonly Hint[] {
  return [...new Set(said.map(({ trait }) => trait))].flatMap((trait) => {
    const pieces = said.filter((piece) => piece.trait === trait).sort((a, b) => a.value - b.value);
    const [low, high] = [pieces[0], pieces.at(-1)];
    if (!low || !high || high.value - low.value < FAR) return [];
    return [{ kind: 'contradiction' as const, trait, items: [low.item, high.item] as const }];
  });
}

/** What the answers' noise variance may grow by: steps that any one hint reaches, so that a result code has room for them. */
const GROWTH = [0, 1 / 16, 1 / 4, 1 / 2, 1, 3 / 2, 2, 3];

/** By how much standard errors may be widened, the least first, 1 for nothing: the numbers that three bits count [S8]. */
export const DOUBTS: readonly number[] = GROWTH.map((growth) => Math.sqrt(1 + growth));

/**
 * By how much the hints widen every standard error that is shown, 1 without any [S14]: an answer's noise variance grows by
 * its whole size when the answers were rushed, again when they were flat, and by the share of the asked traits that
 * contradict themselves; of all three by the nearest of eight steps, the lower of two as near.
 */
export function doubtOf(hints: readonly Hint[], asked: number): number {
  const whole = hints.filter((hint) => hint.kind !== 'contradiction').length;
  const share = asked === 0 ? 0 : (hints.length - whole) / asked;
  const gaps = GROWTH.map((growth) => Math.abs(growth - whole - share));
  return DOUBTS[gaps.indexOf(Math.min(...gaps))] ?? 1;
}

/** The same scores with the standard errors that the doubt leaves; none is wider than knowing nothing. */
export function widen(profile: Profile, doubt: number): Profile {
  return profile.map((score) => ({ ...score, standardError: Math.min(SPREAD, doubt * score.standardError) }));
}
