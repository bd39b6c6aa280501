// `npm start`: installs and builds what is missing, then serves the site. `npm start -- --base /fitpath/` builds and
// serves it under a base path; PORT chooses the port.
import { join } from 'node:path';
import { baseOf, ensureBuilt } from './build.mjs';
import { explainAndExit, stopOnSignals } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { parsePort, probePort } from '../serve/listen.mjs';
import { root } from './npm.mjs';

try {
  const args = process.argv.slice(2);
  const port = parsePort(process.env.PORT || 4173);
  await probePort(port);
  ensureInstalled();
  await ensureBuilt(args);
  const { serve } = await import('../serve/serve.mjs');
  const site = await serve({ port, dist: join(root, 'dist'), base: baseOf(args) });
  stopOnSignals(() => site.close());
  console.log(`Fitpath is at ${site.url} (Ctrl-C stops it)`);
} catch (error) {
  explainAndExit(error);
}
