import { expect, it } from 'vitest';
import { scenesOf } from '../../../../src/modes/kiosk/attract/scenes';
import { sceneWords } from '../../../../src/modes/kiosk/attract/scene-words';
import { content } from '../../../pages/open';

const careers = await content.careers();
const scenes = scenesOf(careers);

it('shows two dozen real careers, each once, whose figures are their own', () => {
  expect(scenes.length).toBe(24);
  expect(new Set(scenes.map((scene) => scene.name)).size).toBe(24);
  for (const { name, striking, positions } of scenes) {
    expect(careers.name).toContain(name);
    expect(striking?.figure.group, name).toBeUndefined();
    expect(Object.keys(positions).length).toBe(20);
  }
});

it('tells of three kinds of figures in turn', () => {
  expect(scenes.slice(0, 6).map((scene) => scene.striking?.kind)).toEqual([
    ...['growth', 'pay', 'openings'],
    ...['growth', 'pay', 'openings'],
  ]);
});

it('never shows one flower after another like it', () => {
  for (const [at, scene] of scenes.entries()) {
    const next = scenes[(at + 1) % scenes.length];
    const apart = Object.entries(scene.positions).map(([id, own]) => own - (next?.positions[id] ?? 50));
    expect(Math.hypot(...apart), scene.name).toBeGreaterThan(60);
  }
});

it('says of every figure where, when and by whom', () => {
  for (const { striking } of scenes) {
    if (!striking) throw new Error('a scene without a figure');
    const { figure, source } = sceneWords(striking);
    expect(figure).toMatch(/^(\+[\d.]+%|\$[\d,]+|[\d,]+)\+?$/);
    expect(source).toMatch(/^United States, (May )?20\d\d(–\d\d)?\. U\.S\. Bureau of Labor Statistics$/);
  }
});
