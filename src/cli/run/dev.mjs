// `npm run dev`: installs what is missing, then starts Vite's development server. Arguments go to Vite.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { explainAndExit } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './npm.mjs';

try {
  ensureInstalled();
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  // Ctrl-C reaches Vite too; wait for it to end by itself.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill());
  child.on('close', (code) => process.exit(code ?? 0));
} catch (error) {
  explainAndExit(error);
}
