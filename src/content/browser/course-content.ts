import traits from 'virtual:fitpath/traits';
import { traitNames } from 'virtual:fitpath/trait-names';
import type { Quiz } from '../../engine/quiz';
import type { Content } from '../content';
import { ContentError } from '../content-error';
import { datasetAt } from './dataset';

/** What a course package holds: one quiz, the traits, and the careers with their names. Of all else it says that it is not there. */
export function courseContent(quiz: Quiz): Content {
  const { careers, titled } = datasetAt('./');
  const missing = () => Promise.reject(new ContentError('gone', 'not in the package'));
  return {
    traitNames,
    traits: () => Promise.resolve(traits),
    quiz: (id) => Promise.resolve(id === quiz.id ? quiz : undefined),
    careers,
    titled,
    guide: () => Promise.resolve(undefined),
    cover: missing,
    details: missing,
    institutions: missing,
    schools: missing,
    statePay: missing,
  };
}
