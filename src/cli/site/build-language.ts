import { once } from 'node:events';
import type { Say } from './builder';
import { buildLanguage } from './language';
import type { Rest } from './offline-files';
import type { PicturesOf } from './pictures/render-pictures';
import type { Whole } from './code/whole';

// A process of its own for each language, and plain JavaScript of the build's own making; see `builder.ts`.
const say = (told: Say) => process.send?.(told);
const [, , language = '', whole = '', dataFolder = ''] = process.argv;
const wanted = (pictures: PicturesOf) => say({ pictures });
const made = await buildLanguage(language, JSON.parse(whole) as Whole, { dataFolder, wanted });
const { addresses, styleHashes, frameTitle } = made;
say({ built: { addresses, styleHashes, frameTitle } });
const [rest] = (await once(process, 'message')) as [Rest];
await made.finish(rest);
process.disconnect();
