import { describe, expect, it } from 'vitest';
import { csvFile } from '../../src/site/csv';

const MARK = '\uFEFF';

describe('a table for spreadsheets', () => {
  it('is a line a row, after the mark by which Excel knows UTF-8', () => {
    const file = csvFile([
      ['years', 'growth'],
      ['2024–34', 3.1],
    ]);
    expect(file).toBe(`${MARK}years,growth\r\n2024–34,3.1\r\n`);
    expect([...new TextEncoder().encode(file)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each([
    ['a comma', 'Nurses, Registered', '"Nurses, Registered"'],
    ['a quote', 'the "best"', '"the ""best"""'],
    ['a line of its own', 'one\ntwo', '"one\ntwo"'],
    ['nothing', '', ''],
  ])('keeps %s within its cell', (_, text, written) => {
    expect(csvFile([[text, 'x']])).toBe(`${MARK}${written},x\r\n`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'keeps the text %j from being worked out as a formula',
    (text) => {
      const cell = csvFile([[text]]).slice(MARK.length);
      expect(cell).toMatch(/^"?'/);
      expect(cell).toContain(text);
    },
  );

  it('leaves a number a number, below zero too', () => {
    expect(csvFile([[-3.1, 0]])).toBe(`${MARK}-3.1,0\r\n`);
  });
});
