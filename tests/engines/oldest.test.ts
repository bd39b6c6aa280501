import { startChromium } from './chromium';
import { engines } from './engines';
import { smoke } from './smoke';

smoke('in the oldest Chromium', engines.oldest, startChromium);
