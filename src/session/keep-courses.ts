import type { Quiz } from '../engine/quiz';
import { begun, continued, readCourse, type Course } from './course';
import { randomId } from './random-id';
import { keyOf } from './run';
import type { Store } from './storage';

export interface Courses {
  /** The store below; what it holds of a session has the course of its run beside the answers. */
  readonly store: Store;
  /** The course of a quiz's run, once an answer of it is stored. */
  readonly of: (quiz: Quiz) => Course | undefined;
  /**
   * The run is done, which the page around is to be told. `again`: it was told in an earlier visit. Undefined when it was
   * told in this one.
   */
  readonly complete: (quiz: Quiz) => { readonly run: string; readonly again: boolean } | undefined;
}

/** Milliseconds that only go forward, and since 1970. */
export interface Clock {
  readonly now: () => number;
  readonly today: () => number;
}

/** A stored session as far as its course hangs on it. */
type Held = Readonly<Record<string, unknown>> & { readonly responses: object };
interface Known {
  readonly answers: readonly string[];
  readonly course: Course | undefined;
}

const browserClock: Clock = { now: () => performance.now(), today: () => Date.now() };

/**
 * Keeps beside the answers of each run how it went. A run goes on for as long as answers are added to it: where fewer are
 * stored than were there before, it is another. Whoever reads a session through here finds it as it was written.
 */
export function keepCourses(below: Store, clock = browserClock): Courses {
  const seen = new Map<string, Known>();
  const toldNow = new Set<string>();
  let last = clock.now();
  const heldAt = (key: string) => heldIn(below.read(key));
  const put = (key: string, held: Held, course: Course) => {
    seen.set(key, { answers: Object.keys(held.responses), course });
    return below.write(key, JSON.stringify({ ...held, course }));
  };
  const ofRun = ({ id, version }: Quiz) => {
    const held = heldAt(keyOf(id));
    const isOurs = held?.['version'] === version;
    return { held: isOurs ? held : undefined, course: isOurs ? readCourse(held['course']) : undefined };
  };
  const courseOf = (quiz: Quiz) => ofRun(quiz).course ?? seen.get(keyOf(quiz.id))?.course;

  return {
    store: {
      ...below,
      read: (key) => plain(key, below.read(key)),
      write: (key, text) => {
        const next = isSession(key) ? heldIn(text) : undefined;
        const answers = Object.keys(next?.responses ?? {});
        if (!next || answers.length === 0) {
          seen.delete(key);
          return below.write(key, text);
        }
        const gap = clock.now() - last;
        last += gap;
        const held = heldAt(key);
        const known = held ? knownOf(held) : seen.get(key);
        const goesOn = known?.answers.every((id) => answers.includes(id)) ? known : undefined;
        const at = clock.today();
        if (goesOn?.course) return put(key, next, continued(goesOn.course, gap, at));
        // Answers of before there were courses took who knows how long.
        const fresh = begun(randomId(), answers.length, gap, at);
        return put(key, next, goesOn ? { ...fresh, took: null } : fresh);
      },
      watch: (key, heard) => below.watch(key, (value) => heard(plain(key, value))),
    },
    of: courseOf,
    complete: (quiz) => {
      const { held } = ofRun(quiz);
      const course = courseOf(quiz) ?? { id: randomId(), took: null, at: clock.today(), told: false };
      if (toldNow.has(course.id)) return undefined;
      toldNow.add(course.id);
      const told = { ...course, told: true };
      if (held) put(keyOf(quiz.id), held, told);
      else seen.set(keyOf(quiz.id), { answers: [], course: told });
      return { run: course.id, again: course.told };
    },
  };
}

const isSession = (key: string) => key.startsWith(keyOf(''));

/** A session as it was written by who knows of no courses. */
function plain(key: string, text: string | null): string | null {
  const held = isSession(key) ? heldIn(text) : undefined;
  if (!held || !Object.hasOwn(held, 'course')) return text;
  const { course: _, ...session } = held;
  return JSON.stringify(session);
}

function knownOf(held: Held): Known {
  return { answers: Object.keys(held.responses), course: readCourse(held['course']) };
}

/** What is a session of this form, as far as that can be told from here. */
function heldIn(text: string | null): Held | undefined {
  try {
    const json: unknown = JSON.parse(text ?? 'null');
    if (typeof json !== 'object' || json === null || 'format' in json || !('responses' in json))
      return undefined;
    return typeof json.responses === 'object' && json.responses !== null ? (json as Held) : undefined;
  } catch {
    return undefined;
  }
}
