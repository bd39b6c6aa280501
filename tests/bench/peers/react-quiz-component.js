import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import Quiz from 'react-quiz-component';
import { options, questions } from './questions.js';

const quiz = {
  quizTitle: 'Ten',
  nrOfQuestions: String(questions.length),
  questions: questions.map(({ title }) => ({
    ...{ question: title, questionType: 'text', answerSelectionType: 'single', answers: options },
    ...{ correctAnswer: '1', point: '1' },
  })),
};
createRoot(document.getElementById('root')).render(
  createElement(Quiz, { quiz, showDefaultResult: true, disableSynopsis: true }),
);
