import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc') as () => void;

/** How many bytes stay in memory with one more of what is made, the mean of so many, once all else is swept away. */
export function bytesOf(make: () => unknown, many = 1): number {
  // With the first comes what is made once for all, and what the engine compiles.
  const held = [make()];
  const before = inUse();
  for (let more = 0; more < many; more++) held.push(make());
  const bytes = (inUse() - before) / many;
  held.length = 0;
  return bytes;
}

function inUse(): number {
  // What hangs on what is swept away goes at the next sweep.
  for (let times = 0; times < 4; times++) sweep();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
