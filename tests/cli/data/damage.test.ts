import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileCareers } from '../../../src/cli/data/compile';
import { parseElements } from '../../../src/cli/data/onet/elements';
import { TRAITS, writeSources } from './fixture';

let sources: ReturnType<typeof writeSources>;
beforeEach(() => {
  sources = writeSources();
});
afterEach(() => {
  sources.remove();
});

const compile = () => compileCareers(sources.folder, TRAITS);
/** Edits one line, counted from 1. */
const line = (number: number, edit: (line: string) => string) => (text: string) =>
  text
    .split('\n')
    .map((old, i) => (i === number - 1 ? edit(old) : old))
    .join('\n');
const twice = (number: number) => line(number, (old) => `${old}\n${old}`);
const without = (number: number) => (text: string) =>
  text
    .split('\n')
    .filter((_, i) => i !== number - 1)
    .join('\n');

const SKILLS = 'onet-30.1/Skills.txt';
const CONTEXT = 'onet-26/work-context.tsv';
const WAGES = 'bls/oews-national-2025.tsv';
const OUTLOOK = 'bls/ep-2024-34-table-1.2.tsv';
const RELATED = 'onet-30.1/Related Occupations.txt';

const damages: [string, string, (text: string) => string, string][] = [
  [
    'a renamed column',
    SKILLS,
    line(1, (old) => old.replace('Data Value', 'Value')),
    `${SKILLS}:1: column "Data Value": not in the header`,
  ],
  [
    'a column given twice',
    SKILLS,
    line(1, (old) => old.replace('Title', 'Date')),
    `${SKILLS}:1: column "Date": stands in the header twice`,
  ],
  [
    'text in a rating',
    SKILLS,
    line(4, (old) => old.replace(/\d\.?\d*\t08/, 'n/a\t08')),
    `${SKILLS}:4: column "Data Value": "n/a" is not a number`,
  ],
  [
    'a rating beyond its scale',
    CONTEXT,
    line(3, (old) => old.replace(/\d+$/, '101')),
    `${CONTEXT}:3: column "Score 0-100": 101 lies outside 0 to 100`,
  ],
  [
    'an element that changed its name',
    CONTEXT,
    line(2, (old) => old.replace('Exact', 'Speed')),
    `${CONTEXT}:2: column "Element Name": 4.C.3.b.4 is expected to be "Exact"`,
  ],
  [
    'a rating given twice',
    CONTEXT,
    twice(5),
    `${CONTEXT}:6: column "Element ID": 11-3031.03 4.C.3.b.4 was already given in line 5`,
  ],
  [
    'a rating that got lost',
    CONTEXT,
    without(3),
    `${CONTEXT}:3: column "Element ID": 11-3031.00 is rated here but has no row for 4.C.2.d.1.a Sitting`,
  ],
  [
    'a month that is none',
    SKILLS,
    line(2, (old) => old.replace('08/2010', '13/2010')),
    `${SKILLS}:2: column "Date": "13/2010" is not a month and year`,
  ],
  [
    'a row without its last cells',
    SKILLS,
    line(2, (old) => old.split('\t').slice(0, 4).join('\t')),
    `${SKILLS}:2: column "Element Name": the row has 4 cells, the header has 7`,
  ],
  [
    'a file that breaks off in a row',
    RELATED,
    (text) => text.slice(0, -1),
    `${RELATED}:8: column "Index": the line has no end: the file is cut off here`,
  ],
  [
    'a file that lost its second half',
    CONTEXT,
    (text) => `${text.split('\n').slice(0, 19).join('\n')}\n`,
    `${CONTEXT}: column "O*NET-SOC Code": rates only 6 of 12 careers`,
  ],
  [
    'a file with a header only',
    RELATED,
    (text) => `${text.split('\n')[0] ?? ''}\n`,
    `${RELATED}:1: there are no rows`,
  ],
  [
    'a wage with a comma',
    WAGES,
    line(8, (old) => old.replace('51140', '51,140')),
    `${WAGES}:8: column "A_MEDIAN": "51,140" is not a number`,
  ],
  [
    'an empty wage',
    WAGES,
    line(8, (old) => old.replace('51140', '')),
    `${WAGES}:8: column "A_MEDIAN": "" is not a number`,
  ],
  [
    "another area's wages",
    WAGES,
    line(8, (old) => old.replace(/^99/, '06')),
    `${WAGES}:8: column "AREA": "06" is not 99, the nation`,
  ],
  [
    'a wage row that got lost',
    WAGES,
    without(8),
    `${WAGES}: column "OCC_CODE": no row for 29-2072, which bls/soc2018-to-oews-ep.tsv names`,
  ],
  [
    'projections of another release',
    OUTLOOK,
    line(1, (old) => old.replace('2024–2034', '2025–2035')),
    `${OUTLOOK}:1: expected the first line "Table 1.2 Occupational projections, 2024–2034`,
  ],
  [
    'an education that is not known',
    OUTLOOK,
    line(4, (old) => old.replace('High school', 'Highschool')),
    `${OUTLOOK}:4: column "Typical education needed for entry": "Highschool diploma or equivalent" is not`,
  ],
  [
    'an occupation given twice',
    OUTLOOK,
    twice(4),
    `${OUTLOOK}:5: column "2024 National Employment Matrix code": 11-3031 was already given in line 4`,
  ],
  [
    'a career without a job zone',
    'onet-30.1/Job Zones.txt',
    without(3),
    'onet-30.1/Job Zones.txt: column "Job Zone": no row for 11-3031.03',
  ],
  [
    'a code that is none',
    RELATED,
    line(2, (old) => old.replace('11-3031.03', '11-3031')),
    `${RELATED}:2: column "Related O*NET-SOC Code": "11-3031" is not an O*NET-SOC code`,
  ],
];

describe('a damaged source is refused with its file, line and column', () => {
  it('reads the sources when they are sound', () => {
    expect(compile().soc).toHaveLength(12);
  });

  it.each(damages)('%s', (_, file, edit, problem) => {
    sources.change(file, edit);
    expect(compile).toThrow(problem);
  });

  it('a missing file, and with it the first problem of every other file', () => {
    sources.removeFile(SKILLS);
    sources.change(
      WAGES,
      line(8, (old) => old.replace('51140', 'x')),
    );
    expect(compile).toThrow(
      `${SKILLS}: the file is missing\n${WAGES}:8: column "A_MEDIAN": "x" is not a number`,
    );
  });
});

describe('the elements of traits.json', () => {
  it.each([
    ['{', 'quizzes/traits.json: not JSON'],
    ['{"traits": [{"id": "desk", "elements": []}]}', 'traits.0.elements'],
    ['{"traits": [{"id": "desk", "elements": [{"table": "tasks", "id": "4.C.1", "name": "x"}]}]}', 'table'],
    ['{"traits": [{"id": "__proto__", "elements": []}]}', 'traits.0.id'],
  ])('refuses %s', (text, problem) => {
    expect(() => parseElements(text)).toThrow(problem);
  });

  it('refuses a trait that stands twice', () => {
    expect(() => parseElements(JSON.stringify({ traits: [TRAITS[0], TRAITS[0]] }))).toThrow(
      'precise stands twice',
    );
  });
});
