import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeOver } from '../../../src/cli/site/left-over';

test('of a site that stood there only what is written anew stays, and it is of no sources meanwhile', () => {
  const dist = mkdtempSync(join(tmpdir(), 'fitpath-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  mkdirSync(join(dist, 'es/careers'), { recursive: true });
  for (const name of ['.fitpath-built', 'index.html', 'old.js', 'es/careers/index.html']) {
    writeFileSync(join(dist, name), 'before');
    utimesSync(join(dist, name), 1, 1);
  }
  const removeLeftOver = writeOver(dist);
  expect(readdirSync(dist)).toContain('old.js');
  writeFileSync(join(dist, 'index.html'), 'now');
  mkdirSync(join(dist, 'quiz'));
  writeFileSync(join(dist, 'quiz/index.html'), 'now');
  removeLeftOver();
  expect(readdirSync(dist, { recursive: true }).sort()).toEqual([
    'index.html',
    'quiz',
    join('quiz', 'index.html'),
  ]);
});

test('a site is written where none stood', () => {
  const above = mkdtempSync(join(tmpdir(), 'fitpath-'));
  onTestFinished(() => rmSync(above, { recursive: true }));
  writeOver(join(above, 'dist'))();
  expect(readdirSync(join(above, 'dist'))).toEqual([]);
});
