import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeNames } from '../../../../src/careers/search/file';
import { SourceProblem } from '../../../../src/cli/data/table/problem';
import { brotliSize } from '../../../../src/cli/data/write/report';
import { compileNames, searchJson, writeSearch } from '../../../../src/cli/data/write/search';

const HEADER = 'O*NET-SOC Code\tTitle\tAlternate Title\tShort Title\tSource(s)';
const CAREERS = ['11-1011.00', '29-2072.00'];
const ROWS: [string, string][] = [
  ['29-2072.00', 'Registered Health Information Technician (RHIT)'],
  ['29-2072.00', 'Coder'],
  ['11-1011.00', 'CEO'],
  ['55-1011.00', 'Air Crew Officer'],
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fitpath-names-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(rows: readonly (readonly [string, string])[]): void {
  mkdirSync(join(root, 'onet-30.1'), { recursive: true });
  const lines = [HEADER, ...rows.map(([soc, name]) => `${soc}\tAny\t${name}\t\t08`)];
  writeFileSync(join(root, 'onet-30.1/Alternate Titles.txt'), `${lines.join('\n')}\n`);
}

describe('compiling other names', () => {
  it('joins the names of each career in the order of careers, and leaves out all others', () => {
    write(ROWS);
    expect(compileNames(root, CAREERS)).toEqual({
      version: 1,
      soc: CAREERS,
      names: ['CEO', 'Coder|Registered Health Information Technician (RHIT)'],
    });
  });

  it('is the same, byte for byte, however the rows are ordered', () => {
    write(ROWS);
    const before = searchJson(compileNames(root, CAREERS));
    write([...ROWS].reverse());
    expect(searchJson(compileNames(root, CAREERS))).toBe(before);
  });

  const bad: [string, [string, string][], string][] = [
    ['a career without any', ROWS.slice(0, 2), 'no row for 11-1011.00'],
    ['a name that stands twice', [...ROWS, ['29-2072.00', 'Coder']], ':6: column "Alternate Title"'],
    ['a name with the separator', [...ROWS, ['29-2072.00', 'A|B']], 'a name without "|"'],
    ['an empty name', [...ROWS, ['29-2072.00', ' ']], 'a name without "|"'],
    ['a code that is none', [...ROWS, ['29-2072', 'Clerk']], 'an O*NET-SOC code'],
  ];
  it.each(bad)('refuses %s and leaves the last good file in place', (_, rows, problem) => {
    write(ROWS);
    writeSearch(root, root, CAREERS);
    const before = readFileSync(join(root, 'public/data/search.json'), 'utf8');
    write(rows);
    expect(() => {
      writeSearch(root, root, CAREERS);
    }).toThrow(SourceProblem);
    expect(() => compileNames(root, CAREERS)).toThrow(problem);
    expect(readFileSync(join(root, 'public/data/search.json'), 'utf8')).toBe(before);
  });
});

describe('the committed names', () => {
  const SOURCES = '../shared/data';
  const text = readFileSync('public/data/search.json', 'utf8');
  const { soc } = JSON.parse(readFileSync('public/data/careers.json', 'utf8')) as { soc: string[] };

  it.skipIf(!existsSync(SOURCES))('are what the compiler makes of the source, byte for byte', () => {
    expect(searchJson(compileNames(SOURCES, soc)) === text).toBe(true);
  });

  it('are those of all careers, small enough to load when a search box is first used', () => {
    const decoded = decodeNames(JSON.parse(text));
    if (!decoded.ok) throw new Error(decoded.problem);
    expect([...decoded.names.keys()]).toEqual(soc);
    expect([...decoded.names.values()].flat()).toHaveLength(48_541);
    expect(decoded.names.get('29-2072.00')).toContain('Medical Coder');
    expect(brotliSize(text)).toBeLessThanOrEqual(215_000);
  });
});
