import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

const catalogue = (name: string) => ({ path: `src/i18n/locales/{locale}/${name}`, include: [] });

/** One catalogue a part of the site, so that a page brings only its own words. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    'shell',
    'frame',
    'items',
    'asks',
    'answers',
    'quiz',
    'offer',
    'results',
    'sureness',
    'states',
    'take',
    'career',
    'facts',
    'reading',
    'try',
    'search',
    'lists',
    'browse',
    'compare',
    'charts',
    'share',
    'kiosk',
    'staff',
    'sheet',
    'embed',
    'webmasters',
    'offline',
    'prepare',
  ].map(catalogue),
  format: formatter({ explicitIdAsDefault: true, lineNumbers: false }),
});
