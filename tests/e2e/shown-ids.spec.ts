import { expect, interactive, test } from './fixture';

// Every other browser test fails where an id is shown; here, that it would be seen.
test.use({ expectedError: /the id of a message is shown/ });

for (const [where, plant] of [
  ['as a text', (link: Element) => void (link.textContent = 'quiz.skip')],
  ['in what comes later', (link: Element) => link.after(document.createElement('p'), 'results.title')],
  ['in a text that changes', (link: Element) => link.firstChild?.replaceWith('career.state.CA')],
  ['in a name', (link: Element) => link.setAttribute('aria-label', 'head.menu')],
] as const) {
  test(`an id in the place of words is seen ${where}`, async ({ page }) => {
    await page.goto('/about');
    await interactive(page);
    const [seen] = await Promise.all([
      page.waitForEvent('console', (message) => message.text().startsWith('the id of a message is shown')),
      page.getByRole('link').first().evaluate(plant),
    ]);
    expect(seen.text()).toMatch(/: [a-z]+\.[\w.]+$/);
  });
}
