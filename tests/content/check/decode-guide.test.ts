import { expect, it } from 'vitest';
import { decodeGuide } from '../../../src/content/check/guide-schema';
import { readContent } from '../../../src/content/node/read-content';

const read = await readContent(process.cwd());
if (!read.ok) throw new Error('the content has problems');
const guides = read.value.guides.map((guide) => ({ soc: guide.soc, text: JSON.stringify(guide) }));

it('takes every guide as the build writes it', () => {
  expect(guides.length).toBeGreaterThan(40);
  for (const { soc, text } of guides) expect(decodeGuide(JSON.parse(text), soc), soc).toBeDefined();
});

it('takes nothing that is not a guide, and no other career’s', () => {
  const [{ soc, text }] = [...guides] as [(typeof guides)[number]];
  for (const other of [null, 7, '', [], {}, [JSON.parse(text)]])
    expect(decodeGuide(other, soc)).toBeUndefined();
  expect(decodeGuide(JSON.parse(text), '00-0000.00')).toBeUndefined();
});

it('takes no guide of which any part is something else', () => {
  for (const { soc, text } of guides.filter((_, at) => at % 8 === 0))
    for (const path of pathsOf(JSON.parse(text))) {
      const damaged: unknown = JSON.parse(text);
      const parent = path
        .slice(0, -1)
        .reduce((value, key) => (value as Record<string, unknown>)[key], damaged);
      (parent as Record<string, unknown>)[path.at(-1)!] = true;
      expect(decodeGuide(damaged, soc), `${soc} ${path.join('.')}`).toBeUndefined();
    }
});

/** The path of every value in some JSON. */
function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    [key],
    ...pathsOf(part).map((rest) => [key, ...rest]),
  ]);
}
