import type { JsonFile } from '../../content/json';
import type { Problem } from '../../content/problem';
import { didYouMean } from '../../content/suggest';
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
    case 'item': {
      const ids = quiz.items.map((item) => item.id);
      return json.problem(['responses', problem.item], `no such item${didYouMean(problem.item, ids)}`);
    }
    case 'response':
      return json.problem(['responses', problem.item], allowed(quiz, problem.item));
  }
}

function allowed(quiz: Quiz, id: string): string {
  const item = quiz.items.find((own) => own.id === id);
  const values =
    item && 'options' in item ? item.options.map((option) => `"${option.id}"`).join(', ') : '1, 2, 3, 4, 5';
  return `must be one of ${values}, or null for skipped`;
}
