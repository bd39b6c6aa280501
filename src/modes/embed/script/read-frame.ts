import type { FrameMessage, Shared, Want } from '../messages';

/** The most that may be sent of a result, in characters of JSON. */
const LIMIT = 50_000;

type Fits = (value: unknown) => boolean;
const like =
  (pattern: RegExp): Fits =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const isText = like(/^[^]{1,200}$/);
const isId = like(/^[\w-]{1,64}$/);
const isNumber: Fits = (value) => typeof value === 'number' && value >= 0 && value <= 100_000;

/** What a field may be, in whichever message; the others are numbers. */
const FIELDS: Readonly<Record<string, Fits>> = {
  quiz: isText,
  title: isText,
  height: (value) => isNumber(value) && value !== 0,
  reason: like(/^(network|damaged|gone|bug|quiz)$/),
  run: isId,
  again: (value) => typeof value === 'boolean',
  accepts: (value) => Array.isArray(value) && value.length <= 99 && value.every(isId),
};
/** What frames of before do not say: it may be missing, and must be right where it is said. */
const LATER = /^(run|again|accepts)$/;
/** Each message with its fields. */
const KINDS = [
  'ready quiz title accepts',
  'resize height',
  'scroll top',
  'progress answered about run',
  'error reason',
  'complete quiz run again',
].map((kind) => kind.split(' '));

/**
 * Reads a message of the frame; undefined for anything that is none, has another nonce, or a field that is missing,
 * inherited or not what it should be. Of a result it keeps what was asked for. Never throws.
 */
export function readFrame(data: unknown, nonce: string, asked: readonly Want[]): FrameMessage | undefined {
  if (!(data instanceof Object)) return undefined;
  const field = (key: string): unknown =>
    Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
  const type = field('type');
  const said = KINDS.find(([kind]) => kind === type)?.filter(
    (key, at) => at && !(LATER.test(key) && field(key) === undefined),
  );
  const isOurs = field('fitpath') === 1 && field('nonce') === nonce;
  if (!isOurs || !said?.every((key) => (FIELDS[key] ?? isNumber)(field(key)))) return undefined;
  const message = { type, ...Object.fromEntries(said.map((key) => [key, field(key)])) } as FrameMessage;
  if (message.type !== 'complete' || field('shared') === undefined) return message;
  const shared = readShared(field('shared'), asked);
  return shared && { ...message, shared };
}

/** What the host asked for, of what is there; undefined when it is no plain data of a sensible size. */
function readShared(data: unknown, asked: readonly Want[]): Shared | undefined {
  if (!(data instanceof Object)) return undefined;
  const found = Object.fromEntries(Object.entries(data).filter(([want]) => asked.includes(want as Want)));
  try {
    const json = JSON.stringify(found);
    return json.length > LIMIT ? undefined : (JSON.parse(json) as Shared);
  } catch {
    // It contains itself.
    return undefined;
  }
}
