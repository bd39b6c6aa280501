import type { Careers } from '../../../careers/career';
import { drawPeople } from '../../../content/simulated/people';
import { takeQuiz } from '../../../content/simulated/take';
import { chooser } from '../../../engine/asking/adaptive';
import { NOISE } from '../../../engine/profile';
import type { Quiz } from '../../../engine/quiz';
import { saidIn } from '../../../engine/said';
import { newSession } from '../../../engine/session';
import type { TraitId } from '../../../engine/traits';
import { assess } from '../../../result/assess';

const VISITORS = 200;
const SEED = 1;

/** The careers of each of 200 simulated visitors in the order of their result; drawn from all careers evenly, always the same. */
export function simulatedShown(
  quiz: Quiz,
  careers: Careers,
  traits: readonly TraitId[],
): readonly (readonly string[])[] {
  const rows = careers.soc.map((_, row) => row);
  const choose = quiz.flow.order === 'adaptive' ? chooser(quiz, careers, traits) : undefined;
  return drawPeople(careers, rows, VISITORS, SEED).map((person, at) => {
    const session = takeQuiz(quiz, person, NOISE, choose, SEED + at).at(-1) ?? newSession(quiz, SEED);
    return assess({ quiz, ...saidIn(quiz, session, traits), session }, careers).shown.map(({ soc }) => soc);
  });
}
