import { engines } from './engines';
import { smoke } from './smoke';
import { startWebKit } from './webkit';

smoke('in WebKit', engines.webkit, startWebKit);
