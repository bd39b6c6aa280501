import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installable, writeManifests } from '../../../src/cli/site/manifests';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const heads = {
  site: { title: 'Which work fits?', description: 'A few questions.' },
  booth: { title: 'Fitpath at a booth', description: 'For fairs.' },
};
let dist: string;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'fitpath-manifests-'));
  await writeManifests({ root, dist, base: '/fitpath/', language: 'en' }, heads);
});
afterAll(() => rm(dist, { recursive: true }));

interface Manifest {
  readonly start_url: string;
  readonly scope: string;
  readonly name: string;
  readonly display: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
}
const manifest = async (name: string) => JSON.parse(await readFile(join(dist, name), 'utf8')) as Manifest;

test('site and booth install as two apps below the base path', async () => {
  const site = await manifest('manifest.webmanifest');
  const booth = await manifest('kiosk.webmanifest');
  expect(site).toMatchObject({
    start_url: '/fitpath/',
    scope: '/fitpath/',
    display: 'standalone',
    name: 'Fitpath',
  });
  expect(booth).toMatchObject({ start_url: '/fitpath/kiosk', scope: '/fitpath/', display: 'fullscreen' });
});

test('the icons are PNG of the sizes that the manifest says, one of them to be masked', async () => {
  const { icons } = await manifest('manifest.webmanifest');
  const drawn = icons.filter(({ src }) => src.endsWith('.png'));
  expect(drawn.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
  for (const { src, sizes } of drawn) {
    const png = await readFile(join(dist, src.replace('/fitpath/', '')));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('a page names the site’s manifest, the booth its own, a page in a frame none', () => {
  expect(installable('/quiz/two-minutes')).toEqual(['manifest.webmanifest']);
  expect(installable('/kiosk')).toEqual(['kiosk.webmanifest']);
  expect(installable('/embed/two-minutes')).toEqual([]);
});
