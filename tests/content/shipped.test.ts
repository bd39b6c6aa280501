import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeCareers } from '../../src/careers/career';
import { contentOf, readContent, readKnown } from '../../src/content/node/read-content';
import { lines } from './check/fixture';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fitpath-content-'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** A copy of what is shipped, to be damaged. */
function copy(name: string): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'public/data'), { recursive: true });
  cpSync('quizzes', join(folder, 'quizzes'), { recursive: true });
  for (const file of ['careers.json', 'tables.json'])
    cpSync(join('public/data', file), join(folder, 'public/data', file));
  return folder;
}

describe('what is shipped', () => {
  it('has no problem', async () => {
    expect(lines(await readContent('.'))).toEqual([]);
  });

  it('[G3] holds the positions that the guide sets, marked so, and no longer as estimates', async () => {
    const read = await readContent('.');
    if (!read.ok) throw new Error();
    const decoded = decodeCareers(read.value.careersJson);
    if (!decoded.ok) throw new Error(decoded.problem);
    const row = decoded.careers.row('29-2072.00')!;
    const guide = read.value.guides.find((own) => own.soc === '29-2072.00')!;
    for (const [trait, { value }] of Object.entries(guide.positions)) {
      expect(decoded.careers.positions[trait]![row]).toBe(value);
      expect(decoded.careers.byHand[trait]!.has(row)).toBe(true);
      expect(decoded.careers.estimated[trait]!.has(row)).toBe(false);
    }
  });

  it('reaches the pages through one door', async () => {
    const read = await readContent('.');
    if (!read.ok) throw new Error();
    const pages = contentOf(read.value);
    expect((await pages.cover()).quizzes).toContainEqual(
      expect.objectContaining({ id: 'medical-records', items: 12 }),
    );
    expect((await pages.quiz('medical-records'))?.items).toHaveLength(12);
    expect(await pages.quiz('__proto__')).toBeUndefined();
    expect((await pages.careers()).soc).toHaveLength(923);
    expect(await pages.guide('11-1011.00')).toBeUndefined();
  });
});

describe('a damaged copy', () => {
  it('without its files says which are missing, all at once', async () => {
    expect(lines(await readContent(join(root, 'nowhere')))).toEqual([
      'quizzes/traits.json:1:1 no such file',
      'public/data/careers.json:1:1 no such file',
    ]);
  });

  it('without guides says so', async () => {
    const folder = copy('no-guides');
    rmSync(join(folder, 'quizzes/careers'), { recursive: true });
    expect(lines(await readContent(folder))).toEqual(['quizzes/careers:1:1 no such file']);
  });

  it('[C4] without a card, a file of cards or the topics says so', async () => {
    const folder = copy('no-cards');
    rmSync(join(folder, 'quizzes/topics.json'));
    rmSync(join(folder, 'quizzes/cards/11.json'));
    const file = join(folder, 'quizzes/cards/23.json');
    const { cards } = JSON.parse(readFileSync(file, 'utf8')) as { cards: { soc: string }[] };
    writeFileSync(file, JSON.stringify({ cards: cards.slice(1) }));
    const damaged = [
      'quizzes/topics.json:1:1 no such file',
      `quizzes/cards/23.json:1:2 cards: has no card for ${cards[0]!.soc}`,
      'quizzes/cards/11.json:1:1 no such file',
    ];
    expect(lines(await readContent(folder))).toEqual(damaged);
    rmSync(join(folder, 'quizzes/cards'), { recursive: true });
    expect(lines(await readContent(folder))).toEqual([damaged[0], 'quizzes/cards:1:1 no such file']);
  });

  it('[E1] without words for what work asks, or for an element of the tables, says so', async () => {
    const folder = copy('no-elements');
    const file = join(folder, 'quizzes/elements.json');
    const { elements } = JSON.parse(readFileSync(file, 'utf8')) as { elements: Record<string, string> };
    const [first] = Object.keys(elements);
    delete elements[first!];
    writeFileSync(file, JSON.stringify({ elements }));
    expect(lines(await readContent(folder))).toEqual([
      `quizzes/elements.json:1:2 elements: has no words for ${first!}`,
    ]);
    rmSync(file);
    expect(lines(await readContent(folder))).toEqual(['quizzes/elements.json:1:1 no such file']);
  });

  it('shows every problem of every file', async () => {
    const folder = copy('many');
    writeFileSync(join(folder, 'quizzes/a.json'), '{');
    mkdirSync(join(folder, 'quizzes/b.json'));
    writeFileSync(join(folder, 'quizzes/c.json'), Buffer.from([0x22, 0xff, 0xfe, 0x22]));
    writeFileSync(join(folder, 'quizzes/careers/11-1011.00.json'), '[');
    writeFileSync(join(folder, 'quizzes/cards/23.json'), '{ "cards": }');
    const found = lines(await readContent(folder));
    expect(found).toEqual([
      'quizzes/a.json:1:2 the text ends before { is closed; } is missing',
      'quizzes/b.json:1:1 is a folder, not a file',
      'quizzes/c.json:1:2 is not UTF-8 text; save the file as UTF-8',
      'quizzes/careers/11-1011.00.json:1:2 the text ends before [ is closed; ] is missing',
      'quizzes/cards/23.json:1:3 a value is missing after "cards"',
    ]);
    expect((await readKnown(folder)).ok).toBe(true);
  });

  it('whose dataset is no dataset, or lacks a trait, says how to mend it', async () => {
    const folder = copy('dataset');
    const file = join(folder, 'public/data/careers.json');
    writeFileSync(file, '{"a": ');
    expect(lines(await readContent(folder))).toEqual([
      'public/data/careers.json:1:1 is not valid JSON; npm run data makes it anew',
    ]);
    const shipped = (await readContent('.')) as {
      value: { careersJson: Record<string, Record<string, unknown>> };
    };
    const { positions, estimated, unsaid, collected, byHand: _, ...rest } = shipped.value.careersJson;
    for (const part of [positions, estimated, unsaid, collected]) delete part!['desk'];
    writeFileSync(file, JSON.stringify({ ...rest, positions, estimated, unsaid, collected }));
    expect(lines(await readContent(folder))).toEqual([
      'public/data/careers.json:1:1 has no positions on the trait "desk"; npm run data makes it anew',
    ]);
  });
});
