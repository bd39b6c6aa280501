import type { JsonFile } from '../../content/check/json/json';
import type { Problem } from '../../content/check/problem';
import { didYouMean } from '../../content/check/suggest';
import type { Quiz } from '../../engine/quiz';
import type { SessionProblem } from '../../engine/session';

/** A problem of a responses file, with its place and what would be right. */
export function sessionProblem(problem: SessionProblem, quiz: Quiz, json: JsonFile): Problem {
  switch (problem.kind) {
    case 'shape':
      return json.problem([], 'must be {"quiz": …, "version": …, "responses": {…}}');
    case 'quiz':
      return json.problem(['quiz'], `must be "${quiz.id}", the quiz that is scored`);
    case 'version':
      return json.problem(['version'], `must be ${String(quiz.version)}, the version of the quiz`);
    case 'seed':
      return json.problem(['seed'], 'must be a whole number from 0 to 4294967295');
    case 'item': {
      const ids = quiz.items.map((item) => item.id);
      return json.problem(['responses', problem.item], `no such item${didYouMean(problem.item, ids)}`);
    }
    case 'response':
      return json.problem(['responses', problem.item], allowed(quiz, problem.item));
  }
}

function allowed(quiz: Quiz, id: string): string {
  const item = quiz.items.find((candidate) => candidate.id === id);
  if (!item || item.type === 'agree') return 'must be one of 1, 2, 3, 4, 5, or null for skipped';
  if (item.type === 'slider') return 'must be a whole number from 0 to 100, or null for skipped';
  const ids = item.options.map((option) => `"${option.id}"`).join(', ');
  if (item.type === 'multi') return `must be a list of any of ${ids}, each once, or null for skipped`;
  if (item.type === 'rank') return `must be a list of all of ${ids}, the first first, or null for skipped`;
  return `must be one of ${ids}, or null for skipped`;
}
