import { afterEach, expect, test } from 'vitest';
import { laterStyles } from '../../src/site/later-styles';

afterEach(() => document.body.replaceChildren());

function left(name: string): HTMLLinkElement {
  const link = document.createElement('link');
  Object.assign(link.dataset, { styles: name });
  link.disabled = true;
  document.body.append(link);
  return link;
}

/** Whether a promise is settled by now. */
const settled = (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), new Promise((done) => setTimeout(() => done(false), 5))]);

test('a page waits for the styles that it is drawn with, however often they are asked for, and for no others', async () => {
  const [results, careers, more] = [left('results careers more'), left('careers more'), left('more')];
  const [once, again] = [laterStyles('careers'), laterStyles('careers')];
  expect([results.disabled, careers.disabled, more.disabled]).toEqual([false, false, true]);
  careers.dispatchEvent(new Event('load'));
  expect(await settled(again)).toBe(false);
  results.dispatchEvent(new Event('load'));
  await Promise.all([once, again]);
  const all = laterStyles('more');
  expect(more.disabled).toBe(false);
  more.dispatchEvent(new Event('load'));
  await all;
});

test('styles that do not come are told as code is that does not, and asked for anew', async () => {
  const careers = left('careers more');
  const first = laterStyles('careers');
  careers.dispatchEvent(new Event('error'));
  await expect(first).rejects.toThrow(TypeError);
  expect(careers.disabled).toBe(true);
  const second = laterStyles('careers');
  expect(careers.disabled).toBe(false);
  careers.dispatchEvent(new Event('load'));
  await second;
});

test('nothing is waited for where all styles came with the page, or none are wanted', async () => {
  await laterStyles('more');
  left('more');
  await laterStyles(undefined);
});
