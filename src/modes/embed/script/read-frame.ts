import type { Failed, FrameMessage, Shared, Want } from '../messages';

/** The most that may be sent of a result, in characters of JSON. */
const LIMIT = 50_000;
const REASONS: readonly Failed['reason'][] = ['network', 'damaged', 'gone', 'bug', 'quiz'];

type Field = (key: string) => unknown;

/**
 * Reads a message of the frame; undefined for anything that is none, has another nonce, or a field that is missing,
 * inherited or not what it should be. Of a result it keeps what was asked for. Never throws.
 */
export function readFrame(data: unknown, nonce: string, asked: readonly Want[]): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const field: Field = (key) =>
    Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
  if (field('fitpath') !== 1 || field('nonce') !== nonce) return undefined;
  const type = field('type');
  const quiz = text(field('quiz'));
  const title = text(field('title'));
  const height = number(field('height'));
  const top = number(field('top'));
  const answered = number(field('answered'));
  const about = number(field('about'));
  const reason = field('reason');
  const run = field('run');
  const again = field('again');
  const accepts = field('accepts');
  // What frames of before do not say may be missing, and must be right where it is said.
  if (!isMissingOr(run, isId) || !isMissingOr(again, isBoolean) || !isMissingOr(accepts, isNames))
    return undefined;
  const named = run && { run };
  const ofRun = { ...named, ...(again !== undefined && { again }) };
  if (type === 'ready')
    return quiz && title ? { type, quiz, title, ...(accepts && { accepts: [...accepts] }) } : undefined;
  if (type === 'resize') return height ? { type, height } : undefined;
  if (type === 'scroll') return top === undefined ? undefined : { type, top };
  if (type === 'progress')
    return answered === undefined || about === undefined ? undefined : { type, answered, about, ...named };
  if (type === 'error')
    return REASONS.includes(reason as Failed['reason'])
      ? { type, reason: reason as Failed['reason'] }
      : undefined;
  if (type !== 'complete' || !quiz) return undefined;
  if (field('shared') === undefined) return { type, quiz, ...ofRun };
  const shared = readShared(field('shared'), asked);
  return shared && { type, quiz, ...ofRun, shared };
}

/** What the host asked for, of what is there; undefined when it is no plain data of a sensible size. */
function readShared(data: unknown, asked: readonly Want[]): Shared | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const found = Object.fromEntries(
    asked
      .filter((want) => Object.hasOwn(data, want))
      .map((want) => [want, (data as Record<string, unknown>)[want]]),
  );
  try {
    const json = JSON.stringify(found);
    return json.length > LIMIT ? undefined : (JSON.parse(json) as Shared);
  } catch {
    // It contains itself.
    return undefined;
  }
}

function isMissingOr<Value>(
  value: unknown,
  fits: (value: unknown) => value is Value,
): value is Value | undefined {
  return value === undefined || fits(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 99 && value.every(isId);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 200 ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 100_000 ? value : undefined;
}
