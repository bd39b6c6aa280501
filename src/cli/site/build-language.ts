import { once } from 'node:events';
import { buildLanguage, type Whole } from './language';

// A process of its own for each language; see `builder.ts`.
const [, , language = '', whole = ''] = process.argv;
const built = await buildLanguage(language, JSON.parse(whole) as Whole);
const { addresses, styleHashes, frameTitle } = built;
process.send?.({ addresses, styleHashes, frameTitle });
const [quizzes] = (await once(process, 'message')) as [readonly string[]];
await built.finish(quizzes);
process.disconnect();
