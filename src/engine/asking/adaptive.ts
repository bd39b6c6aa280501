import { chooseItem, isSteady, tiredOf, type Choice } from './choose';
import { candidatesOf, rankedRows } from '../outcomes';
import { fixedItem, pathOf, sumEvidence, type Choose } from '../path';
import type { Quiz } from '../quiz';
import { saidIn } from '../said';
import type { Session } from '../session';
import type { TraitId } from '../traits';
import type { Candidates } from './candidates';

/** What the best item has to tell, in nats, for a steady quiz to go on; set by `quiz -- simulate`. */
const LEAST_GAIN = 0.05;
/** Over how many items the top five have to stand. */
const STEADY_FOR = 4;

/**
 * Chooses the next items of an adaptive quiz [M9–M11]: the one that tells most about which career fits, until the five
 * likeliest careers have stood for four items and no item would tell much more. The same responses lead to the same item.
 */
export function chooser(quiz: Quiz, dataset: Candidates, traits: readonly TraitId[]): Choose {
  const careers = candidatesOf(quiz, dataset);
  const rows = rankedRows(quiz, careers);
  return (session) => {
    const open = quiz.items.filter((item) => !session.responses.has(item.id));
    const { evidence, picks } = saidIn(quiz, session, traits);
    const asked = pathOf(quiz, session);
    const best = chooseItem(open, evidence, careers, rows, traits, { picks, tired: tiredOf(asked) });
    if (!best || best.gain >= LEAST_GAIN) return best?.item;
    // Of a person of whom nothing is known yet the first five are any five.
    const known = asked.length > STEADY_FOR;
    return known && isSteady(stages(quiz, session, traits), careers, rows, { picks }) ? undefined : best.item;
  };
}

/**
 * The question that one who has come to the end could still answer, so that it tells most [M9] [Q17]: of an adaptive quiz any
 * that it has not asked, whatever its `maxItems`; of any other those on the path. Undefined where none is left.
 */
export function oneMore(
  quiz: Quiz,
  session: Session,
  dataset: Candidates,
  traits: readonly TraitId[],
): Choice | undefined {
  const careers = candidatesOf(quiz, dataset);
  const items = quiz.flow.order === 'adaptive' ? quiz.items : pathOf(quiz, session);
  const open = items.filter((item) => !session.responses.has(item.id));
  const rows = rankedRows(quiz, careers);
  return chooseItem(open, sumEvidence(quiz, session, traits), careers, rows, traits);
}

/** Why an adaptive quiz came to its end: it was steady, or as long as it gets. Undefined of any other, and before the end. */
export function endOf(
  quiz: Quiz,
  session: Session,
  careers: Candidates,
  traits: readonly TraitId[],
): 'steady' | 'full' | undefined {
  if (quiz.flow.order !== 'adaptive') return undefined;
  const asked = pathOf(quiz, session).length;
  if (asked >= (quiz.flow.maxItems ?? quiz.items.length)) return 'full';
  return !fixedItem(quiz, session) && !chooser(quiz, careers, traits)(session) ? 'steady' : undefined;
}

/** What was known of the traits before each of the last few responses, and now. */
function stages(quiz: Quiz, session: Session, traits: readonly TraitId[]) {
  const asked = pathOf(quiz, session).map((item) => item.id);
  const counts = Array.from({ length: STEADY_FOR + 1 }, (_, back) => asked.length - back);
  return counts.map((count) => {
    const later = new Set(asked.slice(Math.max(0, count)));
    const responses = [...session.responses].filter(([id]) => !later.has(id));
    return sumEvidence(quiz, { ...session, responses: new Map(responses) }, traits);
  });
}
