import bank from 'virtual:fitpath/bank';
import topics from 'virtual:fitpath/topics';
import { traitNames } from 'virtual:fitpath/trait-names';
import type { Careers } from '../../careers/career';
import { checkQuiz, type CheckedQuiz } from './check-quiz';

/**
 * Checks a quiz where no worker may run: in a sandbox the page has no origin, and its scripts belong to another. Careers that do
 * not come are out of reach.
 */
export async function checkHere(text: string, careers: Promise<Careers>): Promise<CheckedQuiz> {
  const known = await careers.catch(() => undefined);
  return checkQuiz(text, { traits: traitNames.ids, bank, topics, careers: known });
}
