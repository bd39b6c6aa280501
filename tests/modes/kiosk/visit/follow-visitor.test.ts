import { describe, expect, it } from 'vitest';
import { followVisitor } from '../../../../src/modes/kiosk/visit/follow-visitor';
import type { Offers } from '../../../../src/engine/offers';
import { paths } from '../../../../src/paths';
import { content, newSite } from '../../../pages/open';

const ID = 'medical-records';
const found = await content.quiz(ID);
if (!found) throw new Error(`no quiz ${ID}`);
const quiz = found;

function visitor(offers?: Offers) {
  const site = newSite();
  let seconds = 0;
  const follower = followVisitor(site.content, site.sessions, () => seconds * 1000, offers);
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

  it('is the first family, and which offers there were for the first careers and which were opened', async () => {
    const all = { kind: 'stand', by: 'City', title: 'City' } as const;
    const fair: Offers = {
      name: 'City Fair',
      offers: [
        { ...all, id: 'every', careers: ['1', '2', '3', '4', '5'] },
        { ...all, id: 'none', careers: ['99-'] },
      ],
    };
    const take = async (offers: Offers | undefined) => {
      const { follower, site } = visitor(offers);
      await follower.at(paths.quiz(ID));
      const { answer } = site.sessions.of(quiz).getState();
      for (const item of quiz.items) answer(item, item.type === 'agree' ? 4 : null);
      follower.asked('too-early');
      await follower.at(paths.results);
      follower.asked('every');
      return follower.taken()[0];
    };
    const met = await take(fair);
    expect(met).toMatchObject({ offers: ['every'], unmet: undefined, asked: ['every'] });
    expect(met?.family).toMatch(/^[a-z]+$/);
    const unmet = await take({ ...fair, offers: fair.offers.slice(1) });
    expect(unmet).toMatchObject({ offers: [], unmet: unmet?.careers[0]?.slice(0, 2) });
    expect(await take(undefined)).toMatchObject({ offers: [], unmet: undefined });
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
