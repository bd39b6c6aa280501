import { axeFindings } from './axe';
import { expect, interactive, test } from './fixture';

test('in Spanish the checker speaks Spanish, and mends in it', async ({ page }) => {
  await page.goto('/es/try');
  await interactive(page);
  const area = page.getByRole('textbox', { name: 'El texto del test' });
  await page.getByRole('button', { name: /office work/ }).click();
  await page.getByRole('link', { name: /^Texto/ }).click();
  await expect(area).not.toHaveValue('');
  const whole = await area.inputValue();
  await area.fill(whole.replace('"version": 1,', '"version": 1').replace('"my-quiz"', '“my-quiz”'));
  const found = page.getByRole('region', { name: 'Lo que dice la revisión' });
  await expect(found.getByText('“ es una comilla curva; JSON necesita la recta: "')).toBeVisible();
  await expect(found.getByText('falta una coma después de "version": 1')).toBeVisible();
  await expect(found.locator('[lang=en]')).toHaveCount(0);
  await found.getByRole('button', { name: 'Enderezar 2 comillas' }).click();
  await expect(found.getByText('“ es una comilla curva')).toHaveCount(0);
  await found.getByRole('button', { name: 'Poner la coma' }).click();
  await expect(page.getByText('No tiene ningún error.')).toBeVisible();
  await area.fill(whole.replace('"label"', '"lable"'));
  await expect(found.getByText('la clave "lable" no existe; ¿quisiste decir "label"?')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('in English nothing is fetched for other languages', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/try#text');
  await interactive(page);
  await page.getByRole('textbox', { name: 'The text of the quiz' }).fill('{');
  await expect(page.getByRole('button', { name: /Line 1/ })).toBeVisible();
  expect(fetched.filter((url) => url.includes('checker-words'))).toEqual([]);
});
