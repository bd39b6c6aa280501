import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileCareers } from '../../../src/cli/data/compile';
import { compileDetails } from '../../../src/cli/data/details';
import { TRAITS } from './fixture';
import * as at from './details-fixture';

let sources: ReturnType<typeof at.writeDetailSources>;
beforeEach(() => {
  sources = at.writeDetailSources();
});
afterEach(() => {
  sources.remove();
});

const compile = () => compileDetails(sources.folder, compileCareers(sources.folder, TRAITS));
/** Edits one line, counted from 1. */
const line = (number: number, edit: (line: string) => string) => (text: string) =>
  text
    .split('\n')
    .map((old, i) => (i === number - 1 ? edit(old) : old))
    .join('\n');
const replace = (number: number, old: string, by: string) => line(number, (text) => text.replace(old, by));
const twice = (number: number) => line(number, (old) => `${old}\n${old}`);
const cutOff = (text: string) => text.trimEnd().slice(0, -1);

const damages: [string, string, (text: string) => string, string][] = [
  [
    'a related career that is none',
    'onet-30.1/Related Occupations.txt',
    replace(8, '29-2072.00', '29-2099.99'),
    'onet-30.1/Related Occupations.txt: column "Related O*NET-SOC Code": 29-2099.99 is none of the 12 careers',
  ],
  [
    'a code of a state that the nation lacks',
    at.STATE_FILE,
    replace(1, '"29-2072"', '"29-2079"'),
    `${at.STATE_FILE}:1: column "occupations.29-2079": the nation has no occupation with this code`,
  ],
  [
    'a renamed column of pay',
    at.NATIONAL,
    replace(1, 'A_PCT25', 'P25'),
    `${at.NATIONAL}:1: column "A_PCT25": not in the header`,
  ],
  [
    'text in a percentile',
    at.NATIONAL,
    replace(2, '45000', 'n/a'),
    `${at.NATIONAL}:2: column "A_PCT25": "n/a" is not a number`,
  ],
  [
    'percentiles that fall',
    at.NATIONAL,
    replace(2, '45000', '39000'),
    `${at.NATIONAL}:2: column "A_PCT25": is below the percentile before it`,
  ],
  ['pay that breaks off', at.NATIONAL, cutOff, `column "H_PCT90": the line has no end`],
  [
    'a sector given twice',
    at.SECTOR,
    twice(2),
    `${at.SECTOR}:3: column "OCC_CODE": 62 29-2072 was already given in line 2`,
  ],
  [
    'a sector with two names',
    at.SECTOR,
    (text) => twice(2)(text).replace('Health Care', 'Other'),
    `${at.SECTOR}:3: column "NAICS_TITLE": 62 has another title`,
  ],
  [
    'a sector that is none',
    at.SECTOR,
    replace(2, '\t62\t', '\tHC\t'),
    `${at.SECTOR}:2: column "NAICS": "HC" is not a sector`,
  ],
  ['a state that is not JSON', at.STATE_FILE, cutOff, `${at.STATE_FILE}:1: not JSON, or cut off`],
  [
    'a state with text in a number',
    at.STATE_FILE,
    replace(1, '61810', '"61810"'),
    `${at.STATE_FILE}:1: column "occupations.29-2072.med"`,
  ],
  [
    'a state with another key',
    at.STATE_FILE,
    replace(1, '"j1k"', '"j1000"'),
    `${at.STATE_FILE}:1: column "occupations.29-2072.j1000"`,
  ],
  [
    'a state with an occupation twice',
    at.STATE_FILE,
    replace(1, '"count":1', '"count":2'),
    `${at.STATE_FILE}:1: column "occupations": 1 occupations, but count is 2`,
  ],
  [
    "another state's file",
    at.STATE_FILE,
    replace(1, '"fips":"06"', '"fips":"07"'),
    `${at.STATE_FILE}:1: column "fips": 07 is not 06, California`,
  ],
  [
    'a state whose percentiles fall',
    at.STATE_FILE,
    replace(1, '43800', '53800'),
    `${at.STATE_FILE}:1: column "occupations.29-2072.p25"`,
  ],
  [
    'a code of a state that is none',
    at.STATE_FILE,
    replace(1, '"29-2072"', '"292072"'),
    `${at.STATE_FILE}:1: column "occupations`,
  ],
  [
    'projections of other years',
    at.STATE_JOBS,
    replace(3, '2022', '2024'),
    `${at.STATE_JOBS}:3: column "base_year": "2024" is not 2022`,
  ],
  [
    'a state given twice',
    at.STATE_JOBS,
    twice(3),
    `${at.STATE_JOBS}:4: column "soc": Alabama 29-2072 was already given in line 3`,
  ],
  [
    'a state that got lost',
    at.STATE_JOBS,
    (text) => text.replace(/Wyoming.*\n/, ''),
    `${at.STATE_JOBS}: column "area": no row for Wyoming`,
  ],
  [
    'an edition of other years',
    at.EDITION,
    replace(2, '2014', '2013'),
    `${at.EDITION}:2: column "base_year": "2013" is not 2014`,
  ],
  [
    'an occupation twice in an edition',
    at.EDITION,
    twice(3),
    `${at.EDITION}:4: column "soc": 51-3011 was already given in line 3`,
  ],
  [
    'text in an edition',
    at.EDITION,
    replace(2, '188.6', '188,6'),
    `${at.EDITION}:2: column "base_employment_thousands": "188,6" is not a number`,
  ],
  [
    'software of a flag that is none',
    at.SOFTWARE,
    replace(3, '\tY\tY', '\tY\tyes'),
    `${at.SOFTWARE}:3: column "In Demand": "yes" is not Y or N`,
  ],
  ['a tool given twice', at.TOOLS, twice(3), `${at.TOOLS}:4: column "Example"`],
  ['tools that break off', at.TOOLS, cutOff, 'column "Commodity Title": the line has no end'],
  [
    'a code of the crosswalk that is none',
    at.CROSSWALK,
    replace(2, '29-2072', '29-207'),
    `${at.CROSSWALK}:2: column "soc2018": "29-207" is not a SOC code`,
  ],
  ['a pair of the crosswalk given twice', at.CROSSWALK, twice(2), `${at.CROSSWALK}:3: column "soc2018"`],
  [
    'a level of education that got lost',
    at.EDUCATION,
    (text) => text.replace(/.*\t10\t.*\n/, ''),
    `${at.EDUCATION}:2: column "Data Value": the categories of 29-1211.00 add up to 0.0 percent`,
  ],
  [
    'a thirteenth level',
    at.EDUCATION,
    replace(2, '\t1\t', '\t13\t'),
    `${at.EDUCATION}:2: column "Category": 13 lies outside 1 to 12`,
  ],
  [
    'a major without a title',
    at.MAJORS,
    replace(2, '51.0713', '51.0799'),
    `${at.MAJORS}:2: column "CIP2020Code": 51.0799 is not in nces/cip2020-titles.tsv`,
  ],
  ['a major given twice', at.MAJORS, twice(2), `${at.MAJORS}:3: column "SOC2018Code"`],
  [
    'an unknown level of award',
    at.AWARDS,
    replace(2, '\t3\t7', '\t99\t7'),
    `${at.AWARDS}:2: column "AWLEVEL": "99" is not a known level`,
  ],
  [
    'awards given twice',
    at.AWARDS,
    twice(2),
    `${at.AWARDS}:3: column "AWLEVEL": 200000 51.0707 3 was already given in line 2`,
  ],
  [
    'text in a number of awards',
    at.AWARDS,
    replace(2, '\t7', '\tseven'),
    `${at.AWARDS}:2: column "CTOTALT": "seven" is not a number`,
  ],
  [
    'awards that break off',
    at.AWARDS,
    (text) => text.slice(0, -4),
    `${at.AWARDS}:8: column "AWLEVEL": the line has no end`,
  ],
  [
    'an institution that nobody describes',
    at.INSTITUTIONS,
    (text) => text.replace(/200000.*\r\n/, ''),
    `${at.INSTITUTIONS}: column "UNITID": no row for 200000`,
  ],
  [
    'an institution given twice',
    at.INSTITUTIONS,
    twice(2),
    `${at.INSTITUTIONS}:3: column "UNITID": 100654 was already given in line 2`,
  ],
  [
    'a quotation mark out of place',
    at.INSTITUTIONS,
    replace(3, 'Second', 'Sec"ond'),
    `${at.INSTITUTIONS}:3: a quotation mark is out of place in cell 2`,
  ],
  [
    'an address that leads nowhere',
    at.INSTITUTIONS,
    replace(3, 'PR,', 'PR,javascript:alert(1)'),
    `${at.INSTITUTIONS}:3: column "WEBADDR"`,
  ],
  [
    'a missing column of institutions',
    at.INSTITUTIONS,
    replace(1, 'CITY', 'TOWN'),
    `${at.INSTITUTIONS}:1: column "CITY": not in the header`,
  ],
  [
    'a handbook of another year',
    at.HANDBOOK_PAGE,
    replace(2, '2024', '2025'),
    `${at.HANDBOOK_PAGE}:2: column "year": 2025 is not 2024`,
  ],
  [
    'an industry without pay',
    at.HANDBOOK_PAGE,
    replace(3, '$56,520', 'n/a'),
    `${at.HANDBOOK_PAGE}:3: column "wage"`,
  ],
  [
    'a page of the handbook without its address',
    at.HANDBOOK_PAGE,
    (text) => text.replace('bls.gov/ooh', 'example.org'),
    `${at.HANDBOOK_PAGE}: the page does not say its address`,
  ],
  [
    'industries that got lost',
    at.HANDBOOK_PAGE,
    (text) => text.replace(/ {2}\| (Hosp|Off).*\n/g, ''),
    `${at.HANDBOOK_PAGE}:2: column "wage": there are no rows`,
  ],
  [
    'an unknown kind of training',
    'bls/ep-2024-34-table-1.2.tsv',
    replace(4, 'None', 'Some'),
    `bls/ep-2024-34-table-1.2.tsv:4: column "Work experience in a related occupation": "Some" is not a known level`,
  ],
  [
    'an element with two names',
    'onet-30.1/Knowledge.txt',
    replace(4, 'Any', 'Other'),
    'onet-30.1/Knowledge.txt:4: column "Element Name"',
  ],
];

describe('a damaged source of single careers is refused with its file, line and column', () => {
  it('reads the sources when they are sound', () => {
    expect(compile().careers).toHaveLength(12);
  });

  it.each(damages)('%s', (_, file, edit, problem) => {
    sources.change(file, edit);
    expect(compile).toThrow(problem);
  });

  it.each([at.STATE_FILE, at.EDITION, at.AWARDS, at.INSTITUTIONS, at.CROSSWALK])('%s missing', (file) => {
    sources.removeFile(file);
    expect(compile).toThrow(`${file}: the file is missing`);
  });

  it('shows the first problem of every file at once', () => {
    sources.removeFile(at.CROSSWALK);
    sources.change(at.MAJORS, replace(2, '51.0713', 'x'));
    expect(compile).toThrow(
      `${at.CROSSWALK}: the file is missing\n${at.MAJORS}:2: column "CIP2020Code": "x" is not a CIP code`,
    );
  });
});
