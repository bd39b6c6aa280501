import type { Reason } from './imported';
import type { Reading } from './reading';

/** Keys of SurveyJS that a reader looks at. */
const READ: Readonly<Record<'survey' | 'page' | 'panel' | 'question', readonly string[]>> = {
  survey: ['title', 'description', 'pages', 'elements', 'questions', 'locale'],
  page: ['name', 'title', 'description', 'elements', 'questions', 'visibleIf', 'visible'],
  panel: ['type', 'name', 'title', 'description', 'elements', 'questions', 'visibleIf', 'visible'],
  question: [
    ...['type', 'name', 'valueName', 'title', 'description', 'visibleIf', 'visible', 'correctAnswer'],
    ...[
      'choices',
      'rows',
      'columns',
      'rateValues',
      'rateMin',
      'rateMax',
      'rateStep',
      'rateCount',
      'rateType',
    ],
    ...['minRateDescription', 'maxRateDescription', 'labelTrue', 'labelFalse', 'valueTrue', 'valueFalse'],
    ...['min', 'max', 'step', 'sliderType', 'autoGenerate', 'imageHeight', 'imageWidth', 'imageFit', 'html'],
  ],
};

/** What the other keys are about, by how they are called. */
const ABOUT: readonly (readonly [Reason, RegExp])[] = [
  ['required', /required|validat|minSelected|maxSelected|minValue|maxValue|maxLength|minLength|eachRow/i],
  ['timer', /time/i],
  ['score', /score|calculated|expression|points/i],
  ['logic', /trigger|If$|defaultValue|default(?:Row|Choice)|setValue|navigateTo|resetValue|copyValue/i],
  ['ending', /complet|thank|loading/i],
  ['choices', /other|none|choices|selectAll|refuse|dontKnow|comment|clear/i],
  ['picture', /logo|image|background|video/i],
  ['labels', /^rate|labels?|Description$|legend/i],
];

/** Notes every setting that a quiz has no place for. */
export function noteSettings(
  holder: Record<string, unknown>,
  place: string,
  kind: keyof typeof READ,
  reading: Reading,
): void {
  for (const [key, value] of Object.entries(holder)) {
    const says =
      value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
    if (READ[kind].includes(key) || !says) continue;
    reading.note(ABOUT.find(([, looks]) => looks.test(key))?.[0] ?? 'setting', key, place);
  }
}
