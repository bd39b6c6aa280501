import { spawn } from 'node:child_process';
import { root } from './npm.mjs';

/** Small machines have two processors, and most steps keep one busy. */
const AT_ONCE = 2;

/** Runs the steps of one group, two at a time, in their order; resolves to them with `ok` and `seconds`. */
export async function runGroup(group) {
  const alone = group.length === 1;
  const waiting = [...group];
  const done = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) done.push(await runTimed(step, alone));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done;
}

async function runTimed(step, alone) {
  if (alone) console.log(`\n== ${step.title} (${step.name})`);
  const from = performance.now();
  const { ok, output } = await runStep(step, alone);
  const seconds = (performance.now() - from) / 1000;
  // Two at once would mix their lines: each is held back and shown whole.
  if (!alone) console.log(`\n== ${step.title} (${step.name})${output ? `\n${output.trimEnd()}` : ''}`);
  console.log(`-- ${step.name}: ${ok ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return { ...step, ok, seconds };
}

async function runStep(step, live) {
  try {
    if (step.action) {
      await step.action();
      return { ok: true };
    }
    return await runCommand(step.command, { ...process.env, ...(await step.env?.()) }, live);
  } catch (error) {
    return { ok: false, output: live ? console.error(error.message) : error.message };
  }
}

function runCommand(command, env, live) {
  const stdio = live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
  const child = spawn(process.execPath, command, { cwd: root, env, stdio });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}
