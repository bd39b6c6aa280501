import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketed, readSoftware, readTools } from '../../../../src/cli/data/onet/tools';
import { inFolder } from './folder';

type Cells = readonly (string | number)[];

const SOFTWARE = 'onet-29.3/Technology Skills.txt';
const TOOLS = 'onet-29.3/Tools Used.txt';
const COLUMNS = ['O*NET-SOC Code', 'Title', 'Example', 'Commodity Code', 'Commodity Title'];

const software = (...rows: readonly Cells[]) =>
  inFolder({ [SOFTWARE]: [[...COLUMNS, 'Hot Technology', 'In Demand'], ...rows] }, readSoftware);
const tools = (...rows: readonly Cells[]) => inFolder({ [TOOLS]: [COLUMNS, ...rows] }, readTools);

const CLERK = '29-2072.00';
const others = (count: number) => Array.from({ length: count }, (_, i) => `51-${String(1000 + i)}.00`);
/** A code of the publisher's list by the place of its class and its own in that. */
const code = (wider: number, own = 0) => `${String(100_000 + wider)}${String(10 + own)}`;

describe('the software of a career', () => {
  const program = (soc: string, example: string, kind: string, flags: 'NN' | 'YN' | 'YY' | 'NY' = 'NN') => [
    ...[soc, 'Any', example, code(1), kind, ...flags],
  ];

  it('is first what employers ask for, then what is hot, then the rest, and last what most careers use', () => {
    const found = software(
      program(CLERK, 'General, hot', 'Word processing', 'YN'),
      program(CLERK, 'Plain', 'Library'),
      program(CLERK, 'Hot, by a longer name', 'Statistics', 'YN'),
      program(CLERK, 'In demand', 'Medical', 'NY'),
      program(CLERK, 'General, in demand', 'Mail', 'YY'),
      ...others(3).flatMap((soc) => [
        program(soc, 'Other words', 'Word processing'),
        program(soc, 'Other mail', 'Mail'),
      ]),
    );
    expect(found.get(CLERK)).toEqual([
      'In demand',
      'General, in demand',
      'Hot, by a longer name',
      'Plain',
      'General, hot',
    ]);
  });

  it('has kinds that few careers use and it has several of first, and of one kind what more use, then the shorter name', () => {
    const all = others(90);
    const found = software(
      program(CLERK, 'Once', 'Few use'),
      program(CLERK, 'B often', 'Many use'),
      program(CLERK, 'Known to two', 'Few use, twice'),
      program(CLERK, 'Known', 'Few use, twice'),
      ...all.slice(0, 1).map((soc) => program(soc, 'Known to two', 'Few use, twice')),
      ...all.slice(0, 40).map((soc) => program(soc, 'E', 'Many use')),
      ...all.map((soc) => program(soc, 'F', 'Elsewhere')),
    );
    expect(found.get(CLERK)).toEqual(['Known to two', 'Known', 'Once', 'B often']);
  });

  it('has two names of a kind, and twelve at most', () => {
    const of = (kinds: number) =>
      software(
        ...Array.from({ length: kinds }, (_, i) => String(i)).flatMap((kind) =>
          ['a', 'b', 'c'].map((name) => program(CLERK, `${name}${kind}`, kind)),
        ),
        ...others(9).map((soc) => program(soc, 'Z', 'Elsewhere')),
      ).get(CLERK);
    expect(of(2)).toEqual(['a0', 'a1', 'b0', 'b1']);
    expect(of(6)).toHaveLength(12);
    expect(of(7)).toHaveLength(12);
    expect(software(program(CLERK, 'A', 'Kind')).get('11-1011.00')).toBeUndefined();
  });

  it.each([
    ['a career that is none', ['29-2072', 'Any', 'A', code(1), 'Kind', 'N', 'N'], 'O*NET-SOC Code'],
    ['no name', [CLERK, 'Any', ' ', code(1), 'Kind', 'N', 'N'], 'Example'],
    ['a code that is none', [CLERK, 'Any', 'A', '4321', 'Kind', 'N', 'N'], 'Commodity Code'],
    ['no kind', [CLERK, 'Any', 'A', code(1), '', 'N', 'N'], 'Commodity Title'],
    ['a flag that is none', [CLERK, 'Any', 'A', code(1), 'Kind', 'yes', 'N'], 'Hot Technology'],
    ['another flag that is none', [CLERK, 'Any', 'A', code(1), 'Kind', 'N', ''], 'In Demand'],
    ['the same again', program(CLERK, 'First', 'Kind'), 'Example'],
  ])('stops at a row with %s, and says where', (_, row, column) => {
    const problem = { name: 'SourceProblem', file: SOFTWARE, line: 3, column };
    expect(() => software(program(CLERK, 'First', 'Kind'), row)).toThrow(expect.objectContaining(problem));
  });
});

describe('the tools of a career', () => {
  const tool = (soc: string, example: string, [wider, own = 0]: readonly [number, number?]) => [
    ...[soc, 'Any', example, code(wider, own), `Kind ${String(wider)}.${String(own)}`],
  ];
  const computers = [1] as const;
  /** Many careers, all of which have a computer. */
  const all = others(200).map((soc) => tool(soc, 'Computers', computers));

  it('are first what it has several of and few others have, and last what all have', () => {
    const found = tools(
      ...all,
      tool(CLERK, 'Computers', computers),
      tool(CLERK, 'Mat', [2]),
      tool(CLERK, 'Saws', [3, 0]),
      tool(CLERK, 'Drills', [3, 1]),
      // As many as of saws and drills, but half of all careers have them.
      tool(CLERK, 'Desks', [4, 0]),
      tool(CLERK, 'Chairs', [4, 1]),
      ...others(100).flatMap((soc) => [tool(soc, 'Desks', [4, 0]), tool(soc, 'Chairs', [4, 1])]),
    );
    expect(found.get(CLERK)).toEqual(['Saws', 'Drills', 'Mat', 'Desks', 'Chairs', 'Computers']);
  });

  it('are not first for being the oddest: below twenty careers rarity counts no more', () => {
    const found = tools(
      ...all,
      ...others(18).map((soc) => tool(soc, 'Ovens of all kinds', [2])),
      tool(CLERK, 'Ovens of all kinds', [2]),
      tool(CLERK, 'Odd thing', [3]),
    );
    expect(found.get(CLERK)).toEqual(['Ovens of all kinds', 'Odd thing']);
  });

  it('are twelve at most, one of a kind and two of a class', () => {
    const classes = Array.from({ length: 8 }, (_, i) => i + 2);
    const found = tools(
      ...all,
      ...classes.flatMap((wider) => [
        tool(CLERK, `Saw ${String(wider)}`, [wider, 0]),
        tool(CLERK, `Saws ${String(wider)}`, [wider, 0]),
        tool(CLERK, `Drill ${String(wider)}`, [wider, 1]),
        tool(CLERK, `Hammer ${String(wider)}`, [wider, 2]),
      ]),
    ).get(CLERK)!;
    expect(found).toHaveLength(12);
    expect(found.filter((name) => !/^(Saw|Drill) /.test(name))).toEqual([]);
  });

  it.each([
    ...['Facsimile machines', 'Microfiche readers', 'Microfilm cameras', 'Personal digital assistants PDA'],
    ...['Pagers', 'Paging systems', 'Floppy disk drives', 'Overhead projectors', 'Electric typewriters'],
    ...['Cassette recorders', 'Videotape players', 'Audio tape recorders', 'VCR machines', 'Light pens'],
  ])('leave out what nobody starts with any more: %s', (dated) => {
    expect(tools(...all, tool(CLERK, dated, [2]), tool(CLERK, 'Saws', [3])).get(CLERK)).toEqual(['Saws']);
  });

  it.each(['Tape measures', 'Digital projectors', 'Pumps', 'Flash drives', 'Space heaters', 'Pens'])(
    'keep what only sounds like it: %s',
    (kept) => {
      expect(tools(...all, tool(CLERK, kept, [2])).get(CLERK)).toEqual([kept]);
    },
  );

  it('have the letters of their words in brackets', () => {
    expect(tools(tool(CLERK, 'Point of sale POS terminals', [2])).get(CLERK)).toEqual([
      'Point of sale (POS) terminals',
    ]);
  });

  it.each([
    ['a code that is none', [CLERK, 'Any', 'A', '123456789', 'Kind'], 'Commodity Code'],
    ['the same again', tool(CLERK, 'First', [2]), 'Example'],
    ['a cell too few', [CLERK, 'Any', 'A', code(1)], 'Commodity Code'],
  ])('stop at a row with %s, and say where', (_, row, column) => {
    const problem = { name: 'SourceProblem', file: TOOLS, line: 3, column };
    expect(() => tools(tool(CLERK, 'First', [2]), row)).toThrow(expect.objectContaining(problem));
  });
});

describe('letters in a name', () => {
  it.each([
    ['Point of sale POS terminals', 'Point of sale (POS) terminals'],
    ['Personal protective equipment PPE', 'Personal protective equipment (PPE)'],
    ['Computer-aided design CAD software', 'Computer-aided design (CAD) software'],
    ['IBM SPSS Statistics', 'IBM SPSS Statistics'],
    ['Adobe PDF readers', 'Adobe PDF readers'],
    ['POS terminals', 'POS terminals'],
    ['Point of sale POSs', 'Point of sale POSs'],
    ['C++', 'C++'],
  ])('stand in brackets after the words that they begin: %s', (name, shown) => {
    expect(bracketed(name)).toBe(shown);
  });

  it('stand as they are in every name, but for brackets', () => {
    const word = fc.constantFrom('point', 'of', 'sale', 'POS', 'OS', 'S', 'Of', 'x-ray', 'XR', '$1', '');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const name = words.join(' ');
        expect(bracketed(name).replace(/[()]/g, '')).toBe(name);
      }),
    );
  });
});
