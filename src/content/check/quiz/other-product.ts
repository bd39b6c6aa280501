import { isObject } from '../find';
import { told, type Told } from '../words/told';

/** What is to say of JSON that is a file of another product, or another file of ours; undefined of what may be a quiz. */
export function otherProduct(value: unknown): Told | undefined {
  if (!isObject(value)) return undefined;
  const has = (...keys: readonly string[]) => keys.every((key) => Object.hasOwn(value, key));
  if (has('flow') || has('version', 'items')) return undefined;
  if (has('quiz', 'responses')) return told('other.responses');
  if (has('soc', 'reviewed')) return told('other.guide', { name: `${String(value['soc'])}.json` });
  const product = productOf(value, has);
  if (product !== undefined)
    return CONVERTED.includes(product) ? told('other.import', { product }) : told('other.anew', { product });
  return has('items') && !has('id') && !has('title') ? told('other.bank') : undefined;
}

/** Those whose files the site takes in. */
const CONVERTED = ['SurveyJS', 'react-quiz-component', 'H5P'];

function productOf(
  value: Readonly<Record<string, unknown>>,
  has: (...keys: readonly string[]) => boolean,
): string | undefined {
  const [question] = listIn(value, 'questions');
  const asks = (...keys: readonly string[]) =>
    keys.some((key) => isObject(question) && Object.hasOwn(question, key));
  if (listIn(value, 'pages').some((page) => isObject(page) && ('elements' in page || 'questions' in page)))
    return 'SurveyJS';
  if (listIn(value, 'elements').some((entry) => isObject(entry) && 'type' in entry && 'name' in entry))
    return 'SurveyJS';
  if (has('quizTitle') || asks('questionType', 'correctAnswer', 'answerSelectionType'))
    return 'react-quiz-component';
  if (has('personalities') || has('questions', 'titleScreen') || asks('library', 'params')) return 'H5P';
  if (has('question', 'answers') || has('behaviour')) return 'H5P';
  if (listIn(value, 'fields').some((field) => isObject(field) && ('ref' in field || 'properties' in field)))
    return 'Typeform';
  if (has('SurveyEntry', 'SurveyElements')) return 'Qualtrics';
  if (has('formId') || listIn(value, 'items').some((item) => isObject(item) && 'questionItem' in item))
    return 'Google Forms';
  return has('blocks', 'endings') ? 'Formbricks' : undefined;
}

function listIn(value: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const list = value[key];
  return Array.isArray(list) ? list : [];
}
