import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCards, type CardsFile } from '../../src/careers/named/cards';
import { careerAt } from '../../src/careers/career';
import { smallFile } from './file';
import { decoded } from './shipped';

const careers = decoded(smallFile());
const cards = (): CardsFile => ({
  version: 1,
  name: ['Money boss', 'Fund manager', 'Records clerk'],
  line: ['Plans what a firm spends.', 'Invests money.', 'Keeps files in order.'],
});

describe('the cards of the careers', () => {
  it('give each career the name and the line of its row, and change nothing else', () => {
    const result = decodeCards(cards(), careers);
    if (!result.ok) throw new Error(result.problem);
    expect(result.value).toEqual({ ...careers, name: cards().name, line: cards().line });
    const { title, name, line } = careerAt(result.value, 2);
    expect([title, name, line]).toEqual([
      'Medical Records Specialists',
      'Records clerk',
      'Keeps files in order.',
    ]);
  });

  it('are missed by nobody: without them a career goes by its title and says nothing', () => {
    const { title, name, line } = careerAt(careers, 2);
    expect([name, line]).toEqual([title, '']);
  });

  const bent: [string, (file: CardsFile) => object, string][] = [
    ['another version', (file) => ({ ...file, version: 2 }), 'version'],
    ['an unknown key', (file) => ({ ...file, tasks: [] }), 'tasks'],
    ['no lines', ({ name, version }) => ({ name, version }), 'line'],
    ['a name that is no text', (file) => ({ ...file, name: ['A', 'B', 3] }), 'name.2'],
    ['an empty name', (file) => ({ ...file, name: ['A', '', 'C'] }), 'name.1'],
    ['an empty line', (file) => ({ ...file, line: ['', 'B.', 'C.'] }), 'line.0'],
    ['a name too few', (file) => ({ ...file, name: ['A', 'B'] }), 'not one card for each of 3 careers'],
    ['a line too many', (file) => ({ ...file, line: [...file.line, 'D.'] }), 'each of 3 careers'],
  ];

  it.each(bent)('are refused with %s', (_, bend, problem) => {
    const result = decodeCards(bend(cards()), careers);
    expect(result.ok ? 'decoded' : result.problem).toContain(problem);
  });

  it('never throw, whatever they are, or one part of them is', () => {
    const part = fc.constantFrom('version', 'name', 'line');
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(decodeCards(json, careers).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(part, fc.anything({ withSparseArray: true }), (key, value) => {
        expect(typeof decodeCards({ ...cards(), [key]: value }, careers).ok).toBe('boolean');
      }),
    );
  });
});
