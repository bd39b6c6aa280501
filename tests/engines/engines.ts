import { prepareEngines } from '../../src/cli/engines/find.mjs';

/** The browsers of other makes and years that are on this machine. The step of `npm test` has installed them before, where it was told to. */
export const engines = prepareEngines({ wanted: '' });
