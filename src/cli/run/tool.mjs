import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './npm.mjs';

/** The script behind an installed package's command: `npx` is slow, and node_modules/.bin differs on Windows. */
export function tool(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
