import { HEALTH_PEOPLE } from '../content/people';
import { expect, interactive, test } from './fixture';
import { nameOf } from './names';
import { answerShown } from './person';

/** The places of the options of the first question. */
const PLACES = ['bedside', 'talk', 'desk', 'behind', 'unsure'];
const WITH_PATIENTS = 'When somebody in pain snaps at me, I take it in stride.';
const BEHIND = 'I would rather sort files than work with lab machines.';

for (const [name, meets, misses, questions] of [
  ['a nurse of intensive care', WITH_PATIENTS, BEHIND, 26],
  ['one who wants files and quiet', BEHIND, WITH_PATIENTS, 25],
] as const) {
  test(`[Q15] health-careers asks ${name} what is about their kind of work`, async ({ page }) => {
    const [, answers, expected] = HEALTH_PEOPLE.find(([own]) => own === name)!;
    const asked: string[] = [];
    await page.goto('/quiz/health-careers');
    await interactive(page);
    const question = page.getByRole('heading', { level: 1 });
    const give = async (place: number) => {
      const before = (await question.textContent()) ?? '';
      asked.push(before);
      await answerShown(page, place);
      await expect(question).not.toHaveText(before);
    };
    for (const answer of Object.values(answers)) {
      // None of the topics.
      if ((await question.textContent()) === 'What else draws you?') await give(Infinity);
      await give(typeof answer === 'number' ? answer - 1 : PLACES.indexOf(String(answer)));
    }
    await expect(page).toHaveURL(/\/results#.{20,}/);
    expect(asked).toHaveLength(questions);
    expect(new Set(asked).size).toBe(questions);
    expect(asked).toContain(meets);
    expect(asked).not.toContain(misses);
    await expect(page.getByRole('link', { name: nameOf(expected[0]!) }).first()).toBeVisible();
  });
}
