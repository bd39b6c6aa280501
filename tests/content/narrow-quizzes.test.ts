import { expect, it } from 'vitest';
import { narrowQuizzes } from '../../src/content/narrow-quizzes';
import type { Quiz } from '../../src/engine/quiz';
import { content, topics } from '../pages/open';

const careers = await content.careers();
const quiz = (id: string, about: Pick<Quiz, 'pool'> & { readonly focus?: string }): Quiz => ({
  ...{ id, version: 1, title: id, summary: id, minutes: 1, items: [], flow: { order: 'fixed' } },
  ...about,
});
const everybody = quiz('everybody', { pool: 'all' });
const nurse = quiz('nurse', { pool: 'all', focus: '29-1141.00' });
const health = quiz('health', { pool: ['29-', '31-'] });
const cook = quiz('cook', { pool: 'all', focus: '35-2014.00' });

it('a quiz of one career or of a part of all is narrow, and what all of these are about is named', () => {
  expect(narrowQuizzes([everybody, nurse, health], careers, topics)).toEqual({
    ids: ['nurse', 'health'],
    topic: 'medicine and health',
  });
});

it('where they share nothing, or there are none, no topic is named', () => {
  expect(narrowQuizzes([nurse, cook, everybody], careers, topics)).toEqual({ ids: ['nurse', 'cook'] });
  expect(narrowQuizzes([everybody], careers, topics)).toEqual({ ids: [] });
});
