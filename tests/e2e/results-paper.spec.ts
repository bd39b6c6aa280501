import { readFile } from 'node:fs/promises';
import jsQR from 'jsqr';
import { expect, interactive, test } from './fixture';
import { CAREER_CARDS } from './names';

const OF_A_FOCUS = 'Q8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeAAg1Z7';

test('results print on one page of A4 and Letter, whatever screen they come from', async ({ page }) => {
  await page.goto(`/results#${OF_A_FOCUS}&to=me`);
  await interactive(page);
  await page.locator('summary').filter({ hasText: 'Next in order' }).click();
  // More of the list on the screen is no more of it on paper.
  await page.getByRole('button', { name: 'Show 20 more' }).click();
  await expect(page.locator('svg[shape-rendering]')).toBeAttached();
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect(sheets, `${format}, from ${width} px and ${colorScheme}`).toHaveLength(1);
    }
  }
});

test('long names, notes, limits and a trait that was moved still leave one page', async ({ page }) => {
  const longest = (words: 'name' | 'line') =>
    CAREER_CARDS.reduce((most, card) => (card[words].length > most.length ? card[words] : most), '');
  const name = longest('name');
  await page.route('**/cards.en.json', async (route) => {
    const cards = (await (await route.fetch()).json()) as { name: string[] };
    const names = cards.name.map((_, at) => `${name} ${at}`);
    await route.fulfill({ json: { ...cards, name: names, line: names.map(() => longest('line')) } });
  });
  await page.goto(`/results#${OF_A_FOCUS}&to=me`);
  await interactive(page);
  await expect(page.locator('#careers h4').first()).toContainText(name);
  await page.locator('summary').filter({ hasText: 'Only show me' }).click();
  await page.getByLabel('Where').selectOption('District of Columbia');
  await page.getByLabel('Median pay a year').selectOption({ label: 'At least $40,000' });
  await page.locator('summary').filter({ hasText: 'What if?' }).click();
  await page.getByRole('slider', { name: 'desk' }).fill('60');
  await page.getByRole('button', { name: 'To my phone, or a file' }).click();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await expect(page.getByText(/median a year in District of Columbia/).first()).toBeVisible();
  await expect(page.locator('svg[shape-rendering]').last()).toBeAttached();
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/What-if view: you changed one trait/)).toBeVisible();
  await expect(page.getByText(/careers are left of 923/)).toBeVisible();
  await expect(page.locator('#careers li h4').nth(4)).toBeVisible();
});

test('on paper stand the flower with its words, the first careers with their figures, sources and the link, in black', async ({
  page,
}) => {
  await page.goto(`/results#${OF_A_FOCUS}&to=me`);
  await expect(page.locator('svg[shape-rendering]')).toBeAttached();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const careers = page.locator('#careers li');
  for (const text of ['median a year', 'jobs 2024–34:', 'degree']) {
    await expect(careers.filter({ hasText: text }).first()).toBeVisible();
  }
  await expect(careers.getByRole('heading', { level: 4 })).toHaveCount(8);
  await expect(page.getByRole('heading', { name: 'Next in order' })).toBeHidden();
  await expect(page.getByText('It fits you well.')).toBeVisible();
  await expect(page.getByText(/Median pay in the US, May 2025/)).toBeVisible();
  await expect(page.getByText(`#${OF_A_FOCUS}`)).toBeVisible();
  for (const label of ['exact details', 'at a desk']) {
    await expect(page.locator('svg text:visible', { hasText: label })).toHaveCount(1);
  }
  await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0);
  const colours = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const { color, fill, stroke, stopColor } = getComputedStyle(element);
        return [color, fill, stroke, stopColor];
      })
      .filter((colour) => {
        const [r, g, b] = colour.match(/\d+(\.\d+)?/g) ?? [];
        return colour.startsWith('rgb') && !(r === g && g === b);
      }),
  );
  expect([...new Set(colours)]).toEqual([]);
});

test('the picture of a result is a PNG with the colours of the flower', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`/results#${OF_A_FOCUS}`);
  await interactive(page);
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Picture (PNG)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('medical-records.png');
  const png = await readFile(await download.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 1720]);
  const seen = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    /** Of a part of the picture, how many pixels differ from its corner, and how many of them are blue. */
    const count = (x: number, y: number, width: number, height: number) => {
      const { data } = pen.getImageData(x, y, width, height);
      const [r, g, b] = pen.getImageData(0, 0, 1, 1).data;
      let [drawn, blue] = [0, 0];
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, last = 0] = data.subarray(at, at + 3);
        if (Math.abs(red - r!) + Math.abs(green - g!) + Math.abs(last - b!) > 60) drawn++;
        if (last > red + 50) blue++;
      }
      return { drawn, blue };
    };
    return { flower: count(300, 200, 600, 700), words: count(60, 1000, 1000, 600) };
  }, png.toString('base64'));
  expect(seen.flower.blue).toBeGreaterThan(5_000);
  expect(seen.words.drawn).toBeGreaterThan(5_000);
  expect(seen.words.blue).toBe(0);

  const [card] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Card for a story (PNG)' }).click(),
  ]);
  const story = await readFile(await card.path());
  expect([story.readUInt32BE(16), story.readUInt32BE(20)]).toEqual([1080, 1920]);
  const corner = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [420, 440];
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, -60, -1450);
    return [...pen.getImageData(0, 0, 420, 440).data];
  }, story.toString('base64'));
  expect(jsQR(new Uint8ClampedArray(corner), 420, 440)?.data).toBe(page.url());
});
