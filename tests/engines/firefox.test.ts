import { engines } from './engines';
import { startFirefox } from './firefox';
import { smoke } from './smoke';

smoke('in Firefox', engines.firefox, startFirefox);
