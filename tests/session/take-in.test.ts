import { describe, expect, it } from 'vitest';
import type { Response } from '../../src/engine/quiz';
import { newSession, type Session } from '../../src/engine/session';
import type { Stored } from '../../src/session/stored';
import { takeIn } from '../../src/session/take-in';
import { agree, quizOf } from '../engine/fixture';

const quiz = quizOf(agree('sit', { desk: 1 }), agree('talk', { social: 1 }), agree('walk', { desk: -1 }));
const BLANK = newSession(quiz, 7);

const session = (responses: Readonly<Record<string, Response>>): Session => ({
  ...newSession(quiz),
  responses: new Map(Object.entries(responses)),
});
const answers = (responses: Readonly<Record<string, Response>>): Stored => ({
  kind: 'answers',
  session: session(responses),
  changed: false,
});

type Answers = Readonly<Record<string, Response>>;

interface Case {
  readonly what: string;
  /** Of this tab, and of an earlier visit that it may still take up. */
  readonly here: Answers;
  readonly earlier?: Answers;
  readonly found: Stored;
  /** What changes; nothing else does. */
  readonly change: Readonly<Record<string, unknown>>;
  readonly unsaved?: Answers;
}

const CASES: readonly Case[] = [
  {
    what: 'nothing is taken from what a later version of the site wrote, and it is said',
    here: { sit: 1 },
    found: { kind: 'newer' },
    change: { news: 'newer' },
  },
  {
    what: 'nothing is taken from what cannot be read',
    here: { sit: 1 },
    found: { kind: 'unreadable' },
    change: {},
  },
  { what: 'nothing is taken from an empty device', here: { sit: 1 }, found: { kind: 'nothing' }, change: {} },
  {
    what: 'a run that was forgotten elsewhere begins anew, and says so',
    here: { sit: 1 },
    earlier: { talk: 2 },
    found: answers({}),
    change: { session: BLANK, earlier: null, times: new Map(), turns: 4, news: 'restarted' },
  },
  {
    what: 'who had not begun need not hear that all was forgotten',
    here: {},
    earlier: { talk: 2 },
    found: answers({}),
    change: { session: BLANK, earlier: null, times: new Map(), turns: 4 },
  },
  {
    what: 'who has not begun goes on with what was answered elsewhere',
    here: {},
    found: answers({ talk: 2 }),
    change: { session: session({ talk: 2 }), news: 'elsewhere', turns: 4 },
  },
  {
    what: 'earlier answers that still wait are those of now',
    here: {},
    earlier: { talk: 2 },
    found: answers({ talk: 5 }),
    change: { earlier: session({ talk: 5 }) },
  },
  {
    what: 'what was answered elsewhere stands, and what only this tab has is stored',
    here: { sit: 1, talk: 2 },
    found: answers({ talk: 5 }),
    change: { session: session({ talk: 5, sit: 1 }), news: 'elsewhere', turns: 4 },
    unsaved: { talk: 5, sit: 1 },
  },
  {
    what: 'an answer more from elsewhere is taken in',
    here: { sit: 1 },
    found: answers({ sit: 1, walk: 3 }),
    change: { session: session({ sit: 1, walk: 3 }), news: 'elsewhere', turns: 4 },
  },
  {
    what: 'the same answers change nothing on screen',
    here: { sit: 1, talk: 2 },
    found: answers({ sit: 1, talk: 2 }),
    change: { session: session({ sit: 1, talk: 2 }) },
  },
  {
    what: 'fewer, but the same, are only stored again with the rest',
    here: { sit: 1, talk: 2 },
    found: answers({ sit: 1 }),
    change: { session: session({ sit: 1, talk: 2 }) },
    unsaved: { sit: 1, talk: 2 },
  },
];

describe('what another tab wrote', () => {
  it.each(CASES)('$what', ({ here, earlier, found, change, unsaved }) => {
    const run = { session: session(here), earlier: earlier ? session(earlier) : null, turns: 3 };
    const taken = takeIn(run, found, BLANK);
    expect(taken.change).toEqual(change);
    expect(taken.unsaved).toEqual(unsaved && session(unsaved));
    // The order of the answers is the path through an adaptive quiz.
    const order = change['session'] as Session | undefined;
    expect([...(taken.change.session?.responses.keys() ?? [])]).toEqual([...(order?.responses.keys() ?? [])]);
  });
});
