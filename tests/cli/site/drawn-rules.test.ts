import { parse } from 'postcss';
import { expect, test } from 'vitest';
import { drawnIn, drawnRules } from '../../../src/cli/site/drawn-rules';

const drawn = drawnIn('<main class="page wide" data-mode="embed"><svg class="icon"></svg><p>Text</p></main>');
const left = (css: string) => drawnRules(parse(css), drawn);

test('rules of what is drawn stay, whatever state it comes into by itself', () => {
  for (const css of [
    '.page{a:b}',
    '.page:hover>.wide p{a:b}',
    'details[open]{a:b}',
    'h2{a:b}',
    '.icon :checked~*{a:b}',
  ])
    expect(left(css)).toBe(css);
});

test('rules of what only a script draws go, and each selector of a rule is asked by itself', () => {
  expect(left('.late{a:b}.page .late{a:b}.page:has(p).late{a:b}')).toBe('');
  expect(left('.page,.late{a:b}')).toBe('.page{a:b}');
  expect(left('@media (width>1px){.late{a:b}@supports (a:b){.late p{a:b}}}')).toBe('');
});

test('what stands in brackets is not asked for: a rule that may match stays', () => {
  for (const css of ['.page:not(.late){a:b}', '.page:is(.late,p){a:b}', '.page:has(:not(.late) p){a:b}'])
    expect(left(css)).toBe(css);
});

test('of the modes, that in which the page is drawn stays', () => {
  expect(left('[data-mode=embed] .page{a:b}')).toBe('[data-mode=embed] .page{a:b}');
  expect(left(':root[data-mode=kiosk] .page{a:b}')).toBe('');
  expect(left('[data-mode] .page{a:b}')).toBe('[data-mode] .page{a:b}');
  expect(left(':root[data-letters] .page{a:b}')).toBe('');
});

test('a movement stays with who moves', () => {
  const moves = '@keyframes grow{0%{a:b}}';
  expect(left(`.page{animation:1s grow both}${moves}`)).toBe(`.page{animation:1s grow both}${moves}`);
  expect(left(`.late{animation:1s grow both}${moves}`)).toBe('');
});
