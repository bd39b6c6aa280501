import { describe, expect, it } from 'vitest';
import { openScorm, type Around } from '../../../src/modes/course/scorm';

type Data = Record<string, string>;

/** A platform of SCORM 1.2 that keeps what it is told, with what a test lets go wrong. */
function platform12(data: Data = {}, wrong: Record<string, (...words: string[]) => unknown> = {}) {
  const calls: string[] = [];
  const answers = {
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSGetValue: (name: string) => data[name] ?? (name.endsWith('_count') ? '0' : ''),
    LMSSetValue: (name: string, value: string) => ((data[name] = value), 'true'),
    LMSCommit: () => 'true',
    LMSGetLastError: () => '0',
    ...wrong,
  };
  const API = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      (...words: string[]) => (calls.push(name), (answer as (...words: string[]) => unknown)(...words)),
    ]),
  );
  return { data, calls, API };
}

let now = 0;
const around = (parts: object): Around => ({
  location: { origin: 'https://lms.example' },
  performance: { now: () => now },
  setTimeout: (work: () => void) => work(),
  ...parts,
});
const opened = (parts: object, edition: '1.2' | '2004' = '1.2') => {
  const { platform } = openScorm(edition, around(parts));
  if (!platform) throw new Error('not opened');
  return platform;
};

describe('a course by SCORM 1.2', () => {
  it('is completed without a score, and left to be gone on with', async () => {
    const { data, calls, API } = platform12();
    now = 0;
    const course = opened({ API });
    expect(data).toEqual({ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' });
    expect(course.keep('{"answers":1}')).toBe(true);
    course.progress(0.5);
    course.complete(null);
    now = 3_723_450;
    await course.leave(true);
    await course.leave(true);
    expect(data).toEqual({
      'cmi.core.lesson_status': 'completed',
      'cmi.core.exit': 'suspend',
      'cmi.core.session_time': '01:02:03.45',
      'cmi.suspend_data': '{"answers":1}',
    });
    expect(calls.filter((name) => name === 'LMSFinish')).toHaveLength(1);
    // What comes after the end is not said into the void.
    expect(course.keep('late')).toBe(false);
  });

  it('stays completed or passed when it is taken again', () => {
    for (const status of ['completed', 'passed', 'failed']) {
      const { data, API } = platform12({ 'cmi.core.lesson_status': status, 'cmi.suspend_data': 'kept' });
      const course = opened({ API });
      expect(course.kept).toBe('kept');
      course.complete(1);
      expect(data['cmi.core.lesson_status']).toBe(status);
    }
  });

  it('keeps nothing that it has no room for, or that it refuses', () => {
    const { data, API } = platform12();
    const course = opened({ API });
    expect(course.keep('x'.repeat(4096))).toBe(true);
    expect(course.keep('y'.repeat(4097))).toBe(false);
    expect(data['cmi.suspend_data']).toMatch(/^x/);
    const { API: refusing } = platform12({}, { LMSSetValue: () => 'false' });
    expect(opened({ API: refusing }).keep('x')).toBe(false);
  });

  it('gets the scores that are sent, trait by trait, each in its place, and the list as words', () => {
    const known = { 'cmi.objectives._count': '1', 'cmi.objectives.0.id': 'fitpath-desk' };
    const { data, API } = platform12({ ...known });
    const profile = { care: { score: 80, standardError: 9 }, desk: { score: 20, standardError: 8 } };
    opened({ API }).share({ profile, matches: [] }, 'Nurse; Clerk');
    expect(data).toMatchObject({
      'cmi.objectives.0.id': 'fitpath-desk',
      'cmi.objectives.0.score.raw': '20',
      'cmi.objectives.1.id': 'fitpath-care',
      'cmi.objectives.1.score.raw': '80',
      'cmi.comments': 'Nurse; Clerk',
    });
    expect(Object.keys(data)).not.toContain('cmi.core.score.raw');
  });

  it('is asked for nothing that it has no place for', () => {
    let last = '';
    const LMSGetValue = (name: string) => ((last = name), '');
    const LMSGetLastError = () => (/objectives|comments/.test(last) ? '401' : '0');
    expect(opened({ API: platform12({}, { LMSGetValue, LMSGetLastError }).API }).takes).toEqual([]);
    expect(opened({ API: platform12().API }).takes).toEqual(['profile', 'matches']);
  });
});

describe('a course that is none', () => {
  it('is told: none around, and one that refuses', () => {
    expect(openScorm('1.2', around({}))).toEqual({ trouble: 'alone' });
    expect(openScorm('2004', around({ API: platform12().API }))).toEqual({ trouble: 'alone' });
    for (const LMSInitialize of [() => 'false', () => undefined, () => ({}), () => fail()])
      expect(openScorm('1.2', around({ API: platform12({}, { LMSInitialize }).API }))).toEqual({
        trouble: 'refused',
      });
    expect(openScorm('1.2', around({ API: {} }))).toEqual({ trouble: 'refused' });
  });

  it('may throw at every call that comes after, and the quiz goes on', async () => {
    const wrong = Object.fromEntries(
      ['LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError'].map((name) => [name, fail]),
    );
    const course = opened({ API: platform12({}, wrong).API });
    expect(course.kept).toBeNull();
    expect(course.keep('x')).toBe(false);
    course.complete(1);
    course.share({ profile: { care: { score: 1, standardError: 1 } }, matches: [] }, '');
    await course.leave(true);
  });
});

it('a course by SCORM 2004 hears how far it is, and success stays unknown', () => {
  const said: [string, string][] = [];
  const API_1484_11 = {
    Initialize: () => true,
    GetValue: () => '',
    SetValue: (name: string, value: string) => (said.push([name, value]), 'true'),
    Commit: () => 'true',
    Terminate: () => 'true',
    GetLastError: () => 0,
  };
  now = 0;
  const course = opened({ API_1484_11 }, '2004');
  course.progress(1 / 3);
  course.complete(null);
  course.progress(0.1);
  now = 61_000;
  void course.leave(false);
  expect(said).toEqual([
    ['cmi.completion_status', 'incomplete'],
    ['cmi.exit', 'suspend'],
    ['cmi.progress_measure', '0.33'],
    ['cmi.progress_measure', '1'],
    ['cmi.completion_status', 'completed'],
    ['cmi.session_time', 'PT0H1M1.00S'],
  ]);
});

function fail(): never {
  throw new Error('LMS is down');
}
