import { Readable } from 'node:stream';
import { expect, vi } from 'vitest';
import type { Outcome } from '../../src/cli/run/say';

/** How a command ended, as a process that ran it alone would have. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls a command where we are: a process of its own would spend its time on starting. */
export async function ended(outcome: Promise<Outcome>): Promise<Ended> {
  const { code, out, err } = await outcome;
  const line = (text: string | undefined) => (text === undefined ? '' : `${text}\n`);
  const found = { status: code, stdout: line(out), stderr: line(err) };
  expect(found.stdout + found.stderr).not.toMatch(/^\s+at /m);
  return found;
}

/** Puts something on standard input for what is called next. */
export function putOnStdin(input: string | Buffer): void {
  const stream = Readable.from([Buffer.from(input)]);
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stream as typeof process.stdin);
}
