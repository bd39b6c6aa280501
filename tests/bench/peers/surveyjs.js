import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.fontless.min.css';
import { options, questions } from './questions.js';

const model = new Model({
  questionsOnPageMode: 'questionPerPage',
  autoAdvanceEnabled: true,
  autoAdvanceAllowComplete: true,
  elements: questions.map(({ id, title }) => ({ type: 'radiogroup', name: id, title, choices: options })),
});
createRoot(document.getElementById('root')).render(createElement(Survey, { model }));
