import type { FrameLocator, Page } from '@playwright/test';
import { axeFindings } from './axe';
import { learningPlatform, packed, type Lms } from './course/lms';
import { expect, test as base } from './fixture';
import { answerShown, ASKED } from './person';

// A quiz as an activity of a learning platform: unpacked into a folder nobody knew of, served without our headers.

const test = base.extend<{ lms: Lms }>({
  lms: async ({ baseURL: _ }, use) => {
    const lms = await learningPlatform();
    await use(lms);
    await lms.close();
  },
});

const inCourse = (page: Page) => page.frameLocator('[name=player]').frameLocator('[name=content]');

async function answerTo(quiz: FrameLocator | Page, from: number, to: number, of: number) {
  for (let at = from; at <= to; at++) {
    await expect(quiz.getByText(new RegExp(`Question ${at} of (about )?${of}`))).toBeVisible();
    await answerShown(quiz, at % 4);
  }
}

/** What leads to two programs of a college, by three questions. */
const PROGRAMS = JSON.stringify({
  id: 'programs',
  version: 1,
  title: 'Our “programs” & you',
  summary: 'Two programs.',
  minutes: 1,
  outcomes: [
    { id: 'nursing', title: 'Nursing', stands: { care: 95, tech: 30 } },
    { id: 'code', title: 'Programming', stands: { care: 10, tech: 95 } },
  ],
  items: ['care', 'tech', 'hands'].map((trait) => ({
    id: trait,
    type: 'agree',
    prompt: `I like ${trait}.`,
    measures: { [trait]: 1 },
  })),
  flow: { order: 'fixed' },
});

test('SCORM 2004: goes on after the window was closed, is completed without a score, and sends scores when asked', async ({
  page,
  lms,
}) => {
  const files = await packed(['two-minutes', '--scorm', '2004', '--wants', 'profile,matches']);
  await page.goto(lms.course('2004', files));
  let quiz = inCourse(page);
  await expect(quiz.getByText('Your place is kept by this course')).toBeVisible();
  await answerTo(quiz, 1, 5, ASKED);
  // At once: the last answer goes with the page.
  await expect(quiz.getByText('Question 6 of')).toBeVisible();
  await page.goto('about:blank');
  expect(lms.kept()).toMatchObject({ completion_status: 'incomplete', exit: 'suspend' });

  await page.goto(lms.course('2004', files));
  quiz = inCourse(page);
  await answerTo(quiz, 6, ASKED, ASKED);
  await expect(quiz.getByRole('heading', { name: 'Careers that fit' })).toBeVisible();
  expect(lms.kept()).toMatchObject({
    completion_status: 'completed',
    success_status: 'unknown',
    progress_measure: '1',
  });
  expect(JSON.stringify(lms.kept())).not.toContain('fitpath-care');
  await quiz.getByRole('button', { name: /^Send it to/ }).click();
  await expect(quiz.getByText(/^Sent to/)).toBeVisible();
  await expect.poll(() => JSON.stringify(lms.kept())).toContain('fitpath-care');
  // Nothing of it is a score of the course, and no career has a page here.
  expect(lms.kept()).toMatchObject({ success_status: 'unknown', score: { scaled: '', raw: '' } });
  await expect(quiz.getByRole('main').getByRole('link')).toHaveCount(0);
});

test('SCORM 1.2: a quiz of an author’s own, which is open again when it was finished', async ({
  page,
  lms,
}) => {
  const files = await packed(['FILE', '--scorm', '1.2', '--site', 'https://fitpath.example'], PROGRAMS);
  await page.goto(lms.course('1.2', files));
  let quiz = inCourse(page);
  await answerTo(quiz, 1, 3, 3);
  await expect(quiz.getByText('Nursing').first()).toBeVisible();
  await expect(quiz.getByRole('link', { name: 'Open the full results' })).toHaveAttribute(
    'href',
    /^https:\/\/fitpath\.example\/run#/,
  );
  await page.goto('about:blank');
  expect(lms.kept()).toMatchObject({ core: { lesson_status: 'completed', score: { raw: '' } } });

  await page.goto(lms.course('1.2', files));
  quiz = inCourse(page);
  await quiz.getByRole('button', { name: 'See your result' }).click();
  await expect(quiz.getByText('Nursing').first()).toBeVisible();
});

// A record store has no state of who was never there, and says so.
const cmi5 = test.extend({ expectedError: /404 \(Not Found\) \(http:\S+\/xapi\// });

cmi5('cmi5: says what it has to in order, keeps the place, and leads back', async ({ page, lms }) => {
  const files = await packed(['FILE', '--cmi5', '--lang', 'es', '--wants', 'profile'], PROGRAMS);
  const verbs = () => lms.said.map(({ verb }) => verb.id.split('/').at(-1));
  await page.goto(lms.launch(files));
  await expect(page.getByText('Este curso guarda tu lugar')).toBeVisible();
  await answerShown(page, 0);
  await expect(page.getByText('Pregunta 2 de 3')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Esta página ya se abrió antes')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await page.goto(lms.launch(files));
  for (const at of [2, 3]) {
    await expect(page.getByText(`Pregunta ${at} de 3`)).toBeVisible();
    await answerShown(page, at);
  }
  await expect.poll(() => verbs().at(-1)).toBe('completed');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /^Enviar/ }).click();
  await expect.poll(() => verbs().at(-1)).toBe('shared');
  await page.getByRole('button', { name: 'Volver al curso' }).click();
  await expect(page.getByText('Welcome back')).toBeVisible();
  expect(verbs()).toEqual(['initialized', 'terminated', 'initialized', 'completed', 'shared', 'terminated']);
  const completed = lms.said[3]!;
  expect(completed.result).toEqual({ completion: true, duration: expect.stringMatching(/^PT/) as unknown });
  expect(completed.context.contextActivities.category).toHaveLength(2);
});
