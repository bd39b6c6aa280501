import { fileURLToPath } from 'node:url';
import { writeTypes } from './types';

// `npm run messages`: writes the types of all messages anew.
await writeTypes(fileURLToPath(new URL('../../..', import.meta.url)));
