import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { meets } from '../../../src/careers/narrow';
import { NO_LIMITS, type Limits } from '../../../src/engine/limits';
import { match, tiedCount, type Match, type Ranking } from '../../../src/engine/match';
import { sumEvidence } from '../../../src/engine/path';
import { profileOf } from '../../../src/engine/profile';
import type { Quiz } from '../../../src/engine/quiz';
import { encodeResult } from '../../../src/engine/code/result-code';
import { moveMeans } from '../../../src/engine/what-if';
import { headCount } from '../../../src/result/families';
import { content, newSite, open } from '../open';
import { ContentError } from '../../../src/content/content-error';

const ids = content.traitNames.ids;
const careers = await content.careers();
const EVIDENCE = [
  { trait: 'precise', mean: 100, evidence: 2, keys: 0 },
  { trait: 'desk', mean: 87.5, evidence: 1, keys: 1 },
  { trait: 'care', mean: 0, evidence: 1, keys: 1 },
];
const inOrder = ids.flatMap((id) => EVIDENCE.filter(({ trait }) => trait === id));
const address = (limits?: Limits) =>
  `/results#${encodeResult({ quiz: 'career-explorer', evidence: inOrder, ...(limits && { limits }) }, ids)}`;

/** The list, once the careers are there and all of it is drawn, and what is in the tools. */
const list = async () => {
  await screen.findByText(/BLS projections/);
  const tools = await screen.findByLabelText('Training after high school');
  return within(tools.closest('section')!);
};
/** The careers as they stand there: those in families, A to Z, and the first of the numbered rest. */
const shown = async () => {
  const entries = (await list()).queryAllByRole('listitem', { hidden: true });
  const names = entries
    .flatMap((entry) => within(entry).queryAllByRole('link', { hidden: true }))
    .map((link) => link.textContent);
  const isNumbered = (name: string) => /^\d+\. /.test(name);
  return { first: names.filter((name) => !isNumbered(name)).sort(), next: names.filter(isNumbered) };
};
/** What should stand there of those of a ranking that are left. */
function expected(ranking: Ranking, isLeft: (found: Match) => boolean = () => true) {
  const count = headCount(tiedCount(ranking));
  const [head, rest] = [ranking.matches.slice(0, count), ranking.matches.slice(count)];
  return {
    first: head
      .filter(isLeft)
      .map(({ name }) => name)
      .sort(),
    next: rest
      .filter(isLeft)
      .slice(0, 7)
      .map(({ rank, name }) => `${rank}. ${name}`),
  };
}

describe('limits on the results', () => {
  const ranking = match(profileOf(inOrder), careers);
  const { matches } = ranking;
  const meeting = (limits: Partial<Limits>) => (found: Match) =>
    meets({ ...NO_LIMITS, ...limits }, careers, found.row);
  const left = (limits: Partial<Limits>) => expected(ranking, meeting(limits));

  it('[M13] narrow what is listed, say how many are left, and change no place', async () => {
    const { user } = await open(address());
    expect(await shown()).toEqual(expected(ranking));
    await user.selectOptions(screen.getByLabelText('Training after high school'), 'None');
    expect(await shown()).toEqual(left({ training: 0 }));
    expect(
      screen.getByText(
        new RegExp(`^${matches.filter(meeting({ training: 0 })).length} careers are left of 923`),
      ),
    ).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Median pay a year'), 'At least $60,000');
    await user.click(screen.getByLabelText('Health work only'));
    expect(await shown()).toEqual(left({ training: 0, pay: 60_000, health: true }));
  });

  it('[M13] that leave none say so and can be dropped', async () => {
    const { user } = await open(address({ ...NO_LIMITS, training: 0, pay: 1_000_000 }));
    expect(await screen.findByText(/None of the 923 careers is left/)).toBeVisible();
    expect(await shown()).toEqual({ first: [], next: [] });
    await user.click(screen.getAllByRole('button', { name: 'Show all careers again' })[0]!);
    expect(await shown()).toEqual(expected(ranking));
    expect(screen.queryByText(/is left/)).not.toBeInTheDocument();
  });

  it('[M13] start with what the link says', async () => {
    await open(address({ ...NO_LIMITS, zone: 2, patients: 'without' }));
    expect(await shown()).toEqual(left({ zone: 2, patients: 'without' }));
    expect(screen.getByLabelText('People in care')).toHaveDisplayValue('Without them');
  });

  it('[M13] show a state’s own pay, and say so when it does not arrive', async () => {
    let failing = true;
    const site = newSite({
      statePay: (state) =>
        failing ? Promise.reject(new ContentError('network', 'offline')) : content.statePay(state),
    });
    const { user } = await open(address({ ...NO_LIMITS, state: 'WY' }), site);
    expect(await screen.findByText(/The figures for Wyoming did not load/)).toBeVisible();
    expect(await shown()).toEqual(expected(ranking));
    failing = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    const wyoming = (await content.statePay('WY'))!.pay;
    const isThere = ({ soc }: Match) => wyoming.has(soc);
    const count = matches.filter(isThere).length;
    expect(await screen.findByText(new RegExp(`^${count} careers are left`))).toBeVisible();
    expect(await shown()).toEqual(expected(ranking, isThere));
    const entries = (await list()).getAllByRole('heading', { name: /^\d+\. / });
    for (const entry of entries) expect(entry.closest('li')).toHaveTextContent('median a year in Wyoming');
  });

  it('[M13] start with the answers to limit items', async () => {
    const quiz: Quiz = {
      ...{ id: 'limited', version: 1, title: 'Limited', summary: 'A quiz for tests', minutes: 1 },
      ...{ pool: 'all', flow: { order: 'fixed' } },
      items: [
        { id: 'sit', type: 'agree', prompt: 'I like to sit', measures: { desk: 1 } },
        {
          ...{ id: 'money', type: 'limit', sets: 'pay', prompt: 'How much?' },
          options: [{ id: 'some', label: 'Some', value: 77_000 }],
        },
      ],
    };
    const site = newSite({ quiz: () => Promise.resolve(quiz) });
    const run = site.sessions.of(quiz);
    run.getState().answer(quiz.items[0]!, 5);
    run.getState().answer(quiz.items[1]!, 'some');
    const evidence = sumEvidence(quiz, run.getState().session, ids);
    await open(`/results#${encodeResult({ quiz: 'limited', evidence }, ids)}`, site);
    await list();
    expect(screen.getByLabelText('Median pay a year')).toHaveDisplayValue('At least $77,000');
  });
});

describe('what if', () => {
  const move = (name: string, mean: number) =>
    fireEvent.change(screen.getByRole('slider', { name }), { target: { value: mean } });

  it('[M14] re-orders the list as the engine does for the same means, and back in one tap', async () => {
    const { user } = await open(address());
    const own = await shown();
    move('precise', 10);
    await user.click(screen.getByRole('button', { name: 'All 20 traits' }));
    move('outdoors', 95);
    const moved = match(profileOf(moveMeans(inOrder, { precise: 10, outdoors: 95 }, ids)), careers);
    expect(await shown()).toEqual(expected(moved));
    expect(await shown()).not.toEqual(own);
    expect(screen.getByText(/What-if view: 2 traits are changed\./)).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Back to their own answers' })[0]!);
    expect(await shown()).toEqual(own);
    expect(screen.queryByText(/What-if view:/)).not.toBeInTheDocument();
  });

  it('[M14] shows the score that follows, and that of a trait that was not asked', async () => {
    const { user } = await open(address());
    await list();
    expect(screen.getByRole('slider', { name: 'precise' })).toHaveAttribute(
      'aria-valuetext',
      'answers at 100 of 100, score 83',
    );
    await user.click(screen.getByRole('button', { name: 'All 20 traits' }));
    expect(screen.getByRole('slider', { name: 'outdoors' })).toHaveAttribute(
      'aria-valuetext',
      'not asked yet',
    );
    move('outdoors', 100);
    expect(screen.getByRole('slider', { name: 'outdoors' })).toHaveAttribute(
      'aria-valuetext',
      'answers at 100 of 100, score 75',
    );
  });
});

describe('a match', () => {
  it('cites in its reasons the answers of the person, and none for a trait that was moved', async () => {
    const site = newSite();
    const quiz = (await site.content.quiz('medical-records'))!;
    const run = site.sessions.of(quiz);
    for (const [id, response] of Object.entries({ organized: 'always', precise: 5, desk: 5, care: 1 })) {
      run.getState().answer(
        quiz.items.find((item) => item.id === id)!,
        response,
      );
    }
    const evidence = sumEvidence(quiz, run.getState().session, ids);
    await open(`/results#${encodeResult({ quiz: quiz.id, evidence }, ids)}`, site);
    const first = () => screen.getAllByRole('heading', { level: 4 })[0]!.closest('li')!;
    await list();
    const cited = () => within(first()).queryAllByText(/You said “/).length;
    expect(cited()).toBeGreaterThanOrEqual(2);
    for (const name of ['organized', 'precise', 'desk', 'care']) move(name, 90);
    expect(cited()).toBe(0);
    function move(name: string, mean: number) {
      fireEvent.change(screen.getByRole('slider', { name }), { target: { value: mean } });
    }
  });
});
