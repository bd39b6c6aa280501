import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import type { Say } from './builder';
import { buildLanguage, type Built } from './language';
import { siteFiles, type Rest } from './offline-files';
import type { Whole } from './code/whole';

// A process of its own, and plain JavaScript of the build's own making; see `builder.ts`. It runs for some seconds: what is compiled
// anew for speed after a moment, and again for the next language, takes more of them than it gives back. An engine that knows no
// such flag goes on without.
setFlagsFromString('--interrupt-budget=500000');

const say = (told: Say) => process.send?.(told);
const [, , told = '', dataFolder = ''] = process.argv;
const whole = JSON.parse(told) as Whole;
const rest = once(process, 'message') as Promise<[Rest]>;
const finishes: Built['finish'][] = [];
for (const language of whole.languages) {
  const made = await buildLanguage(language, whole, {
    dataFolder,
    wanted: (pictures) => say({ language, pictures }),
  });
  const { addresses, styleHashes, frameTitle } = made;
  say({ language, built: { addresses, styleHashes, frameTitle } });
  finishes.push((all, names) => made.finish(all, names));
}
const [all] = await rest;
// What one language finishes with is nothing that another one lists.
const names = siteFiles(whole.dist);
for (const finish of finishes) await finish(all, names);
process.disconnect();
