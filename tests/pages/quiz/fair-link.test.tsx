import { afterEach, expect, it } from 'vitest';
import { linkOn } from '../../../src/pages/quiz/result-link';
import { content, newSite } from '../open';

afterEach(() => window.history.replaceState(null, '', '/'));

it('a fair that the quiz’s address names goes along to the result, and nothing else of the query', async () => {
  const { sessions } = newSite();
  const quiz = (await content.quiz('two-minutes'))!;
  const link = () => linkOn(quiz, sessions.of(quiz).getState().session, sessions, content.traitNames);
  expect(link()).toMatch(/^\/results#/);
  window.history.replaceState(null, '', '/quiz/two-minutes?utm_source=mail&fair=city');
  expect(link()).toMatch(/^\/results\?fair=city#/);
  window.history.replaceState(null, '', '/quiz/two-minutes?fair=../x');
  expect(link()).toMatch(/^\/results#/);
});
