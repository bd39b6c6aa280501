import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'uqr';
import { chromiumFlags } from '../../src/cli/chromium/check.mjs';
import { madeCodes } from '../result/group/made-class';
import { axeFindings } from './axe';
import { expect, interactive, test } from './fixture';

const CODES = madeCodes(30);
const link = (code: string) => `https://fitpath.example/results#${code}`;

/** A film of codes for a camera that is none: each for a second, a picture in between without any (YUV4MPEG2, five pictures a second). */
function film(texts: readonly string[]): string {
  const [width, height] = [320, 240];
  const colors = Buffer.alloc((width * height) / 2, 128);
  const pictures = texts.flatMap((text) => {
    const { size, data } = encode(text, { ecc: 'M', border: 4 });
    const scale = Math.floor(height / size);
    const gray = Buffer.alloc(width * height, 235);
    const [left, top] = [width, height].map((side) => Math.floor((side - size * scale) / 2)) as [
      number,
      number,
    ];
    for (let y = 0; y < size * scale; y++)
      for (let x = 0; x < size * scale; x++)
        if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)]) gray[(y + top) * width + x + left] = 16;
    return [...Array.from({ length: 5 }, () => gray), Buffer.alloc(width * height, 235)];
  });
  // Beside what other tests leave, which the next run clears away; one a worker.
  mkdirSync('test-results', { recursive: true });
  const file = join(process.cwd(), 'test-results', `groups-${process.pid}.y4m`);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420mpeg2\n`);
  writeFileSync(
    file,
    Buffer.concat([head, ...pictures.flatMap((gray) => [Buffer.from('FRAME\n'), gray, colors])]),
  );
  return file;
}

test.use({
  // Another page of ours asks for the camera at the end, and is refused.
  expectedError: /camera is not allowed in this document/,
  launchOptions: {
    ...(process.env['FITPATH_CHROMIUM'] && { executablePath: process.env['FITPATH_CHROMIUM'] }),
    args: [
      ...chromiumFlags,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film([...CODES.slice(0, 5).map(link), 'https://fitpath.example/careers'])}`,
    ],
  },
});

test('a class of 30 links is drawn, printed on two pages, and neither sent nor kept', async ({ page }) => {
  await page.goto('/groups');
  await interactive(page);
  expect(await axeFindings(page)).toEqual([]);
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await page.getByLabel('Files').setInputFiles({
    ...{ name: 'links.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(
      ['Name,Link', ...CODES.map((code, at) => `Student ${at},${link(code)}`), link('x')].join('\r\n'),
    ),
  });
  await expect(page.getByRole('heading', { level: 1, name: 'A class of 30 students' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Whom to invite' })).toBeVisible();
  await page.getByText('What was left out').click();
  await expect(page.getByText('links.csv, line 32:')).toBeVisible();
  await page.getByText('Student by student (30)').click();
  await page.getByRole('textbox', { name: /^Name of student 1,/ }).fill('Ana');
  await page.getByRole('textbox', { name: 'Name on paper' }).fill('Period 3');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, format).toBeLessThanOrEqual(2);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  expect(sent.filter((one) => !one.startsWith('GET http://localhost'))).toEqual([]);
  expect(sent.filter((one) => CODES.some((code) => one.includes(code)) || one.includes('Ana'))).toEqual([]);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href])),
  ).not.toMatch(/Ana|Period|#/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Results of a group, together' })).toBeVisible();
});

test('in Spanish, from another page, a camera takes one result after another, each once', async ({
  page,
  context,
}) => {
  await page.goto('/es/about');
  await interactive(page);
  await page.getByRole('link', { name: 'Ver juntos los resultados de una clase o una feria' }).click();
  await expect(page.getByRole('heading', { name: 'Los resultados de un grupo, juntos' })).toBeVisible();
  await interactive(page);
  await page.getByRole('button', { name: 'Escanear resultados' }).click();
  await expect(page.getByText('Este es un enlace a una página del sitio').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Una clase de 5 estudiantes' })).toBeVisible();
  await expect(page.getByText('5 hasta ahora')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const live = () =>
    page.evaluate(() => {
      const stream = document.querySelector('video')?.srcObject;
      return (
        stream instanceof MediaStream && stream.getTracks().some(({ readyState }) => readyState === 'live')
      );
    });
  expect(await live()).toBe(true);
  const track = await page.evaluateHandle(
    () => (document.querySelector('video')?.srcObject as MediaStream).getTracks()[0],
  );
  await page.getByRole('button', { name: 'Apagar la cámara' }).click();
  await expect(page.locator('video')).toHaveCount(0);
  expect(await track.evaluate((one) => one?.readyState)).toBe('ended');

  // What was scanned is nowhere else: the browser asks before it goes.
  page.on('dialog', (dialog) => void dialog.accept());
  const asked = page.waitForEvent('dialog');
  await page.reload();
  expect((await asked).type()).toBe('beforeunload');

  const other = await context.newPage();
  await other.goto('/es/about');
  const camera = () =>
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      (error: unknown) => String(error),
    );
  expect(await other.evaluate(camera)).toContain('NotAllowedError');
});
