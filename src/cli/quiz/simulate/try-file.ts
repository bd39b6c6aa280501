import { careersOf, knownOf, readContent } from '../../../content/node/read-content';
import { tryPeople } from '../../../content/tried/try-people';
import type { Outcome } from '../../run/say';
import { listProblems } from '../outcome';
import { readQuiz } from '../read-quiz';
import type { Asked } from './settings';
import { triedReport } from './tried-report';

/** `quiz -- simulate FILE.json`: what becomes of simulated people who take one quiz, as the page for authors shows it. */
export async function tryFile(root: string, file: string, settings: Asked): Promise<Outcome> {
  const content = await readContent(root);
  if (!content.ok) return { code: 1, err: listProblems(content.problems) };
  const { bank, careersJson, traits } = content.value;
  const quiz = await readQuiz(file, knownOf(content.value));
  if (!quiz.ok) return { code: 1, err: listProblems(quiz.problems) };
  const { seed, noise, people } = settings;
  const tried = tryPeople({
    ...{ quiz: quiz.value, careers: careersOf(careersJson), traits: traits.ids, bank, seed, noise },
    ...(people !== undefined && { people }),
  });
  return {
    code: 0,
    out: settings.json ? JSON.stringify(tried, null, 2) : triedReport(quiz.value, tried),
  };
}
