import { cpus } from 'node:os';

/**
 * `npm run bench`: how fast what a person waits for is. It only prints: a time that fails on a busy machine proves nothing.
 * `engine` (the default) times the code, `pages` the built site in a browser beside its peers, `lighthouse` audits it,
 * `worst` what reads files, sessions, codes and addresses from anywhere, by the slowest of many that were made up.
 */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  engine: () => import('./engine'),
  pages: () => import('./pages/pages'),
  lighthouse: () => import('./pages/lighthouse'),
  worst: () => import('./worst'),
};

const run = parts[process.argv[2] ?? 'engine'];
console.log(
  `Node ${process.version} on ${String(cpus().length)} × ${cpus()[0]?.model ?? 'an unknown processor'}, ${new Date().toISOString().slice(0, 10)}`,
);
if (run) await run();
else {
  console.error(`npm run bench -- ${Object.keys(parts).join(' | ')}`);
  process.exitCode = 1;
}
