import { expect, test } from 'vitest';
import { contentModule } from '../../../src/cli/vite/content-modules';
import { messagesModule } from '../../../src/cli/vite/message-modules';
import { fillSlots, slot } from '../../../src/cli/vite/slots';

const values: Readonly<Record<string, unknown>> = {
  language: 'es',
  'messages/quiz': { 'quiz.next': ['Siguiente $& "ya"'] },
  'trait-names': [['desk', 'work']],
};
const valueOf = (name: string) => values[name];

test('a place is filled in however a minifier has written it', async () => {
  for (const code of [slot('language'), "JSON.parse('fitpath:language')", 'JSON.parse(`fitpath:language`)'])
    expect(await fillSlots(`const a=${code}`, valueOf)).toBe('const a=("es")');
  expect(await fillSlots('const a=JSON.parse("{}")', valueOf)).toBe('const a=JSON.parse("{}")');
});

test('a place that nothing belongs into stops the build', async () => {
  await expect(fillSlots(slot('lost'), valueOf)).rejects.toThrow('lost');
});

test('a catalogue’s module says nothing in any language until it is filled in, and all of its words then', async () => {
  const open = messagesModule('/root', 'virtual:fitpath/messages/quiz', () => false);
  expect(open).not.toContain('Siguiente');
  expect(open).not.toContain('in-source');
  expect(await fillSlots(open, valueOf)).toContain(
    'i18n.load(("es"), ({"quiz.next":["Siguiente $& \\"ya\\""]}));',
  );
});

test('the modules of content are known by the quizzes that there are', async () => {
  expect(contentModule('quizzes', ['short'])).toContain('import("virtual:fitpath/quiz/short")');
  expect(contentModule('quiz/short', ['short'])).toContain('fitpath:quiz/short');
  for (const name of ['quiz/other', 'quiz', 'messages/quiz', 'constructor', 'templates'])
    expect(contentModule(name, ['short'])).toBeUndefined();
  expect(await fillSlots(contentModule('trait-names', []) ?? '', valueOf)).toContain('[["desk","work"]]');
});
