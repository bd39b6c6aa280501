import { findChromium } from '../../src/cli/chromium/find.mjs';
import { startChromium } from './chromium';
import { smoke } from './smoke';

smoke('in Chromium', await findChromium(), startChromium);
