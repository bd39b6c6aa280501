import * as fc from 'fast-check';
import { expect } from 'vitest';
import { decodeHello } from '../../src/modes/embed/decode-hello';
import { readFrame } from '../../src/modes/embed/script/read-frame';
import { noteWords } from '../../src/modes/kiosk/notes';
import { readOptions } from '../../src/modes/kiosk/read-options';
import { createBoothSettings } from '../../src/modes/kiosk/settings';
import { memoryStore } from '../../src/session/storage';
import { decodeTallies, encodeTallies } from '../../src/modes/kiosk/counts/decode';
import { shownReport } from '../../src/modes/kiosk/counts/report';
import { bent } from './bend';
import { expectFinite } from './finite';
import { fuzz } from './fuzz';
import { anyJson, KEYS, VALUES, wordsIn } from './nasty';
import { torn } from './torn';

// A booth reads what its device holds and how it was set up, a frame what other windows say.

const changed = (documents: readonly unknown[]) =>
  fc.oneof({ arbitrary: bent(documents), weight: 4 }, { arbitrary: anyJson(wordsIn(documents)), weight: 1 });

const HELLO = {
  ...{ fitpath: 1, type: 'hello', nonce: 'abcdefgh-1234', wants: ['profile', 'xapi'], theme: 'dark' },
  ...{ accent: '#aa3300', radius: 8, font: 'serif', links: 'top', results: 'link', scrolls: false },
  ...{ text: '{"id":"x"}', offers: '{"version":1}' },
  ...{ background: 'transparent', ink: '#102030', paper: '#ffffff' },
};
fuzz('a hello of another window is understood whole or not at all', changed([HELLO]), 1000, (data) => {
  const hello = decodeHello(data);
  if (!hello) return;
  expect(Object.keys(hello).sort()).toEqual(
    Object.keys(HELLO)
      .filter((key) => key !== 'fitpath')
      .sort(),
  );
  expectFinite(hello);
  expect(decodeHello({ fitpath: 1, ...hello })).toEqual(hello);
});

const LATER = { ...HELLO, wants: ['outcomes', 'profile'], lang: 'es', stands: [{ id: 'x' }] };
fuzz('fields that are yet to come change nothing in a hello', changed([LATER]), 1000, (data) => {
  if (typeof data !== 'object' || data === null) return;
  const known = Object.fromEntries(Object.entries(data).filter(([key]) => Object.hasOwn(HELLO, key)));
  expect(decodeHello(data)).toEqual(decodeHello(known));
});

const MESSAGES = [
  { fitpath: 1, nonce: 'n', type: 'ready', quiz: 'a', title: 'b', accepts: ['wants', 'theme'] },
  { fitpath: 1, nonce: 'n', type: 'resize', height: 400 },
  { fitpath: 1, nonce: 'n', type: 'scroll', top: 0 },
  { fitpath: 1, nonce: 'n', type: 'progress', answered: 3, about: 12, run: 'a-1' },
  { fitpath: 1, nonce: 'n', type: 'error', reason: 'gone' },
  {
    fitpath: 1,
    nonce: 'n',
    type: 'complete',
    quiz: 'a',
    run: 'a-1',
    again: true,
    shared: { profile: { desk: 1 }, matches: [{ soc: 'x' }] },
  },
];
fuzz(
  'a message of a frame is understood, with nothing that was not asked for, or not at all',
  changed(MESSAGES),
  1000,
  (data) => {
    const message = readFrame(data, 'n', ['profile']);
    if (!message) return;
    expect(['ready', 'resize', 'scroll', 'progress', 'error', 'complete']).toContain(message.type);
    expectFinite({ ...message, shared: undefined });
    if ('run' in message) expect(message.run ?? 'a').toMatch(/^[\w-]{1,64}$/);
    if ('again' in message) expect([true, false]).toContain(message.again ?? false);
    if ('shared' in message)
      expect(Object.keys(message.shared ?? {}).filter((key) => key !== 'profile')).toEqual([]);
  },
);

const OPTIONS = {
  ...{
    quiz: ['two-minutes'],
    idle: 60,
    organizer: 'A fair',
    logo: 'images/a.svg',
    public: 'https://example.org',
  },
  ...{ pin: 'a'.repeat(64), print: true },
};
const asked = fc.array(
  fc.tuple(
    fc.constantFrom(...Object.keys(OPTIONS), ...KEYS),
    fc.constantFrom('1', '60', 'two-minutes', ...KEYS),
  ),
);
fuzz(
  'a booth can be set up by any file and address',
  fc.tuple(changed([OPTIONS]), asked),
  600,
  ([file, pairs]) => {
    const { options } = readOptions(
      file,
      new URLSearchParams(pairs),
      ['two-minutes', 'medical-records'],
      LANGUAGES,
    );
    expectFinite(options);
    expect(options.idle).toBeGreaterThanOrEqual(15);
    expect(options.quizzes.every((id) => ['two-minutes', 'medical-records'].includes(id))).toBe(true);
  },
);

const KNOWN = ['two-minutes', 'medical-records'];
const LANGUAGES = ['en', 'es'];
const RIGHT = [...Object.keys(OPTIONS), 'organiser'];
const names = fc.oneof(fc.constantFrom(...RIGHT, ...KEYS), fc.string({ maxLength: 20 }));
const ids = fc.oneof(fc.constantFrom(...KNOWN), fc.string({ maxLength: 20 }), fc.constantFrom(...VALUES));
fuzz(
  'of what a booth is set up with, every wrong name and id is told, and every right one holds',
  fc.tuple(fc.array(names, { maxLength: 8 }), fc.array(ids, { maxLength: 6 })),
  600,
  ([written, list]) => {
    const unknown = [...new Set(written)].filter((name) => !RIGHT.includes(name));
    const file = Object.fromEntries([...unknown.map((name) => [name, 1] as const), ['quiz', list]]);
    const { options, problems } = readOptions(file, new URLSearchParams(), KNOWN, LANGUAGES);
    const told = (kind: string) => problems.filter((problem) => problem.kind === kind);
    expect(
      told('name')
        .map(({ option }) => option)
        .sort(),
    ).toEqual([...unknown].sort());
    const right = list.filter((id) => KNOWN.some((known) => known === id));
    expect(options.quizzes).toEqual([...new Set(right)]);
    expect(told('value')).toHaveLength(list.length - right.length);
    for (const { near } of problems) expect([undefined, ...RIGHT, ...KNOWN]).toContain(near);
    for (const problem of problems) expect(noteWords(problem)).not.toContain('kiosk.note');
  },
);

fuzz(
  'any text is the address of a site or none, and never one of the booth',
  fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc
      .tuple(
        fc.webUrl(),
        fc.array(fc.constantFrom('kiosk', 'results', 'index.html', 'quiz', ...KNOWN, '..', '')),
      )
      .map(([site, parts]) => [site.replace(/^http:/, 'https:'), ...parts].join('/')),
  ),
  600,
  (text) => {
    const { options } = readOptions({ public: text }, new URLSearchParams(), KNOWN, LANGUAGES);
    if (options.address === null) return;
    expect(options.address).toMatch(/^https:\/\/[^/@?#]+(\/[^?#]*[^/?#])?$/);
    expect(options.address).not.toMatch(/\/(kiosk|results|index\.html|quiz\/two-minutes)$/);
  },
);

const TALLIES = {
  ...{ version: 1, lost: false, earlier: { 'hour/9/left': 3 } },
  days: {
    '2026-11-21': {
      'hour/10/finished': 7,
      'minutes/4': 6,
      looked: 9,
      'quiz/two-minutes/finished': 12,
      'career/29-2072.00': 5,
    },
  },
};
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  changed([TALLIES]).map((value) => JSON.stringify(value)),
  torn(fc.constant(JSON.stringify(TALLIES, null, 1))),
);
fuzz('whatever a booth has stored of its counts, they can be shown and counted on', texts, 600, (text) => {
  const read = decodeTallies(text);
  if (read.kind === 'newer') return;
  expectFinite(shownReport(new Map([['B07', read.tallies]])));
  expect(decodeTallies(encodeTallies(read.tallies, read.lost))).toEqual(read);
});

const LOCK = changed([{ tries: 3, until: 1_700_000_030_000 }]).map((value) => JSON.stringify(value));
fuzz(
  'whatever a booth has stored of its lock, the menu opens again in a minute',
  fc.tuple(fc.oneof(LOCK, texts), texts),
  600,
  ([lock, pin]) => {
    let now = 1_700_000_000_000;
    const store = memoryStore();
    store.write('fitpath/booth/lock', lock);
    store.write('fitpath/booth/pin', pin);
    const settings = createBoothSettings(store, () => now);
    settings.options();
    expect(settings.pin() ?? 'a'.repeat(64)).toMatch(/^[0-9a-f]{64}$/);
    expect(settings.lockedFor()).toBeLessThanOrEqual(60);
    now += 60_001;
    expect(settings.lockedFor()).toBe(0);
    let tries = 1;
    while (settings.wrong() > 0) tries += 1;
    expect(tries).toBeLessThanOrEqual(5);
    expect(settings.lockedFor()).toBeGreaterThan(0);
  },
);
