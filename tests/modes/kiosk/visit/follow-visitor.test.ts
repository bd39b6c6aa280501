import { describe, expect, it } from 'vitest';
import { followVisitor } from '../../../../src/modes/kiosk/visit/follow-visitor';
import { paths } from '../../../../src/paths';
import { content, newSite } from '../../../pages/open';

const ID = 'medical-records';
const found = await content.quiz(ID);
if (!found) throw new Error(`no quiz ${ID}`);
const quiz = found;

function visitor() {
  const site = newSite();
  let seconds = 0;
  const follower = followVisitor(site.content, site.sessions, () => seconds * 1000);
  const answer = (count: number) => {
    const { answer: give } = site.sessions.of(quiz).getState();
    for (const item of quiz.items.slice(0, count)) give(item, null);
  };
  return { follower, answer, wait: (more: number) => (seconds += more), site };
}

describe('what is left of a visit', () => {
  it('is nothing when somebody only looked', async () => {
    const { follower } = visitor();
    await follower.at(paths.home);
    await follower.at(paths.quiz(ID));
    expect(follower.taken()).toEqual([]);
  });

  it('is a quiz begun, and how long, when somebody walked off', async () => {
    const { follower, answer, wait } = visitor();
    await follower.at(paths.quiz(ID));
    answer(3);
    wait(40);
    expect(follower.taken()).toMatchObject([{ quiz: ID, finished: false, seconds: 40, careers: [] }]);
  });

  it('is a quiz finished, with the time to the result and the three best careers', async () => {
    const { follower, wait, site } = visitor();
    await follower.at(paths.quiz(ID));
    const { answer } = site.sessions.of(quiz).getState();
    for (const item of quiz.items) answer(item, item.type === 'agree' ? 4 : null);
    wait(70);
    await follower.at(paths.results);
    wait(300);
    const [taken] = follower.taken();
    expect(taken).toMatchObject({ quiz: ID, finished: true, seconds: 70 });
    expect(taken?.careers.length).toBe(3);
    for (const soc of taken?.careers ?? []) expect(soc).toMatch(/^\d\d-\d{4}\.\d\d$/);
    expect(JSON.stringify(taken)).not.toContain(quiz.items[0]?.id);
  });

  it('is not finished where the result was looked at before the end', async () => {
    const { follower, answer } = visitor();
    await follower.at(paths.quiz(ID));
    answer(2);
    await follower.at(paths.results);
    expect(follower.taken()).toMatchObject([{ finished: false }]);
  });

  it('survives data that does not come', async () => {
    const site = newSite({ careers: () => Promise.reject(new Error('gone')) });
    const follower = followVisitor(site.content, site.sessions, () => 0);
    await follower.at(paths.quiz('no-such-quiz'));
    await follower.at(paths.quiz(ID));
    const { answer } = site.sessions.of(quiz).getState();
    for (const item of quiz.items) answer(item, null);
    await follower.at(paths.results);
    expect(follower.taken()).toMatchObject([{ quiz: ID, finished: true, careers: [] }]);
  });
});
