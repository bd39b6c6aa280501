// `npm test`: everything that must hold before a change is merged, stopping at the first step that fails.
// `npm test -- unit types` runs the named steps only, `npm test -- all` those too that run on request: the soak.
import { rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { explainAndExit } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { UserError } from '../serve/listen.mjs';
import { root } from './npm.mjs';

try {
  ensureInstalled();
  const { stepGroups } = await import('./steps.mjs');
  const { runGroup } = await import('./run-steps.mjs');
  const results = join(root, 'node_modules/.cache/fitpath-tests');
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const groups = chosen(stepGroups({ results }), process.argv.slice(2));

  const done = [];
  for (const group of groups) {
    done.push(...(await runGroup(group)));
    if (done.some((step) => !step.ok)) break;
  }
  await summarize(done, groups.flat());
} catch (error) {
  explainAndExit(error);
}

function chosen(groups, names) {
  const steps = groups.flat();
  const known = [...new Set(steps.map((step) => step.name)), 'all'];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UserError(`No step is named ${unknown.join(', ')}. The steps are: ${known.join(' ')}`);
  }
  if (names.includes('all')) return groups;
  const needed = steps.flatMap((step) => (names.includes(step.name) && step.needs) || []);
  const isChosen = (step) =>
    names.length === 0 ? !step.onRequest : [...names, ...needed].includes(step.name);
  return groups.map((group) => group.filter(isChosen)).filter((group) => group.length > 0);
}

async function summarize(done, planned) {
  const { readTally, slowest, sumTallies, tallyLine } = await import('./tally.mjs');
  const failed = done.filter((step) => !step.ok);
  console.log('\n== Summary');
  for (const step of planned) {
    const outcome = done.find(({ title }) => title === step.title);
    const word = !outcome ? 'not run' : outcome.ok ? 'ok' : 'FAILED';
    console.log(`${step.name.padEnd(8)}${word.padEnd(8)}${outcome ? `${outcome.seconds.toFixed(1)} s` : ''}`);
  }
  for (const step of failed) {
    console.log(`\n${step.title} failed; what it said stands above. Again alone: npm test -- ${step.name}`);
  }
  const reports = done.flatMap((step) => step.report ?? []);
  const slow = slowest(reports, 10);
  if (slow.length > 0) console.log('\nThe slowest tests:');
  for (const { seconds, title } of slow) console.log(`  ${seconds.toFixed(1).padStart(5)} s  ${title}`);
  const tally = sumTallies(reports.map((report) => readTally(report)));
  if (tally.unsteady.length > 0) console.log(`\nPassed only at the second try:`);
  for (const test of tally.unsteady) console.log(`  ${test}`);
  // A step that fails without a failing test (lint, say) counts as one, so that the line never says all is well.
  if (failed.length > 0 && tally.failed === 0) tally.failed = failed.length;
  if (done.some((step) => step.report) || failed.length > 0) console.log(`\n${tallyLine(tally)}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
