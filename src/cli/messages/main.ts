import { fileURLToPath } from 'node:url';
import { writeChecker } from './checker';
import { writeTypes } from './types';

// `npm run messages`: writes the checker's sentences as a catalogue, and the types of all messages anew.
const root = fileURLToPath(new URL('../../..', import.meta.url));
await writeChecker(root);
await writeTypes(root);
