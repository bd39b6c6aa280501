import { expect, test } from 'vitest';
import { saidTwice } from '../../../src/cli/languages/twice';

const file = (texts: Readonly<Record<string, readonly [source: string, text: string]>>) =>
  new Map(Object.entries(texts).map(([id, [source, text]]) => [id, { source, text }]));

test('a sentence stands twice only where the English of its texts is the same', () => {
  const said = new Map();
  const first = file({
    'a.day': [
      'You open the shop. Then you sweep.',
      'Abres la tienda de la esquina mucho antes de que salga el sol. Luego barres.',
    ],
    'a.short': ['Sweep', 'Luego barres.'],
    'a.task': [
      'Cut the grass beside the road',
      'Cortar el pasto al lado de la carretera y alrededor de los puentes',
    ],
  });
  expect(saidTwice(first, said)).toEqual([]);
  const second = file({
    'b.day': [
      'You wake the birds.',
      'Barres. “Abres la tienda de la esquina mucho antes de que salga el sol”.',
    ],
    'b.task': [
      'Cut the grass beside the road',
      'Cortar el pasto al lado de la carretera y alrededor de los puentes',
    ],
    'b.good': ['You mow.', 'Cortar el pasto, al lado de la carretera y alrededor de los puentes'],
  });
  expect(saidTwice(second, said)).toEqual([
    { id: 'b.day', message: expect.stringContaining('as a.day does') as string },
    { id: 'b.good', message: expect.stringContaining('as a.task does') as string },
  ]);
});
