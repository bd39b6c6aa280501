import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile, replaceFolder } from '../../../../src/cli/data/write/write';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fitpath-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('replacing the dataset', () => {
  it('makes the folder where there is none, and leaves nothing else behind', () => {
    replaceFile(join(folder, 'data/careers.json'), 'new');
    expect(readdirSync(join(folder, 'data'))).toEqual(['careers.json']);
    expect(readFileSync(join(folder, 'data/careers.json'), 'utf8')).toBe('new');
  });

  it('leaves what was there, and no draft, when it fails', () => {
    mkdirSync(join(folder, 'careers.json'));
    writeFileSync(join(folder, 'careers.json/old'), 'old');
    expect(() => {
      replaceFile(join(folder, 'careers.json'), 'new');
    }).toThrow();
    expect(readdirSync(folder)).toEqual(['careers.json']);
  });
});

describe('replacing a folder of the dataset', () => {
  it('leaves nothing of the old one behind, and nothing beside it', () => {
    const path = join(folder, 'careers');
    replaceFolder(
      path,
      new Map([
        ['a.json', 'old'],
        ['b.json', 'old'],
      ]),
    );
    replaceFolder(path, new Map([['b.json', 'new']]));
    expect(readdirSync(folder)).toEqual(['careers']);
    expect(readdirSync(path)).toEqual(['b.json']);
    expect(readFileSync(join(path, 'b.json'), 'utf8')).toBe('new');
  });

  it('leaves what was there, and no draft, when a file cannot be written', () => {
    const path = join(folder, 'careers');
    replaceFolder(path, new Map([['a.json', 'old']]));
    expect(() => {
      replaceFolder(
        path,
        new Map([
          ['a.json', 'new'],
          ['no/folder.json', 'new'],
        ]),
      );
    }).toThrow();
    expect(readdirSync(folder)).toEqual(['careers']);
    expect(readFileSync(join(path, 'a.json'), 'utf8')).toBe('old');
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/data/main.ts', ...args], { encoding: 'utf8' });

  it('keeps the last good dataset when a source is missing, says which, and fails', () => {
    const before = readFileSync('public/data/careers.json');
    const places = () =>
      ['careers', 'schools', 'tables.json'].map((name) => statSync(`public/data/${name}`).ino);
    const placesBefore = places();
    const { status, stdout, stderr } = run(folder);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('onet-30.1/Interests.txt: the file is missing');
    expect(stderr).toContain('bls/oews-national-2025.tsv: the file is missing');
    expect(stderr).toContain('the last good dataset is still in place');
    expect(readFileSync('public/data/careers.json').equals(before)).toBe(true);
    expect(places()).toEqual(placesBefore);
  });

  it('says how it is called when the folder is not named', () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toContain('npm run data -- FOLDER');
  });
});
