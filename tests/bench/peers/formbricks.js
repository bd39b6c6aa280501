import { renderSurveyInline } from '@formbricks/surveys';
import { options, questions } from './questions.js';

renderSurveyInline({
  containerId: 'root',
  brandColor: '#14372b',
  isBrandingEnabled: false,
  survey: {
    ...{ id: 'ten', name: 'Ten', type: 'link', status: 'inProgress', environmentId: 'none', autoClose: null },
    ...{ languages: [], triggers: [], hiddenFields: { enabled: false }, styling: null, endings: [] },
    welcomeCard: { enabled: false },
    thankYouCard: { enabled: true, headline: 'Thank you' },
    questions: questions.map(({ id, title }) => ({
      ...{ id, type: 'multipleChoiceSingle', headline: title, required: true, shuffleOption: 'none' },
      choices: options.map((label, at) => ({ id: `${id}-${String(at)}`, label })),
    })),
  },
});
