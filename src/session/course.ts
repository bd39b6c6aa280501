/** How a run went, for the page around a frame: a random id of the run and of nobody, how long it took, whether it is done. */
export interface Course {
  readonly id: string;
  /** Milliseconds in front of its questions, all visits together; null where a part was given who knows when. */
  readonly took: number | null;
  /** When the last answer came, milliseconds since 1970. */
  readonly at: number;
  /** The page around was told that it is done. From then on nothing of this changes. */
  readonly told: boolean;
}

/** Each answer is stored when it is given, so more than one were not given now. */
const AT_ONCE = 1;
/** The last moment of a `Date`. */
const LATEST_MOMENT = 8.64e15;

/** A run that begins with so many answers, after this many milliseconds. */
export function begun(id: string, answers: number, gap: number, at: number): Course {
  return { id, took: answers > AT_ONCE ? null : gap, at, told: false };
}

/** The run after one more answer. */
export function continued(course: Course, gap: number, at: number): Course {
  if (course.told) return course;
  return { ...course, took: course.took === null ? null : course.took + gap, at };
}

/** Reads what stands beside a stored session, whoever wrote it; undefined for anything else. */
export function readCourse(value: unknown): Course | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, took, at, told } = value as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) return undefined;
  if (!isMoment(at) || typeof told !== 'boolean' || !(took === null || isMoment(took))) return undefined;
  return { id, took, at, told };
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LATEST_MOMENT;
}
