import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTitles } from '../../src/careers/named/titles';
import { smallFile } from './file';
import { decoded } from './shipped';

const { title, ...untitled } = smallFile();
const served = () => ({ ...untitled, order: [0, 1, 2], kindsOf: [['11-3031', 'Financial Managers']] });

test('without official titles careers have the order that these give, and say what several are kinds of', () => {
  const [whole, light] = [decoded(smallFile()), decoded(served())];
  expect(light.order).toEqual(whole.order);
  expect([...light.kindsOf]).toEqual([...whole.kindsOf]);
  expect(light.title).toEqual(light.soc);
});

test('official titles come to careers that have none', () => {
  const result = decodeTitles({ version: 1, title }, decoded(served()));
  expect(result.ok && result.value.title).toEqual(title);
});

test.each([
  ['another version', { version: 2, title }],
  ['a title too few', { version: 1, title: title.slice(1) }],
  ['an empty title', { version: 1, title: ['', ...title.slice(1)] }],
])('titles are refused with %s', (_, json) => {
  expect(decodeTitles(json, decoded(served())).ok).toBe(false);
});

test('titles never throw, whatever they are', () => {
  fc.assert(fc.property(fc.anything(), (json) => !decodeTitles(json, decoded(served())).ok));
});
