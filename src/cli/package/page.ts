import { SETTINGS, type Settings } from '../../app/course/settings';
import { escapeMarkup } from '../site/escape';

/** The player's script and its styles. */
export const PLAYER = 'fitpath.js';
export const STYLES = 'fitpath.css';

/**
 * The policy of a package's page, which no server of ours sends: nothing but its own files. The record store of a cmi5 platform stands
 * somewhere that nobody knows when the package is made, so there any https address may be asked.
 */
function policyOf(kind: Settings['kind']): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${kind === 'cmi5' ? ' https:' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The one page of a package. What the player is told stands in it as data, which no policy takes for a script. */
export function pageOf(
  settings: Settings,
  language: string,
  words: { readonly loading: string; readonly noScripts: string },
): string {
  const said = JSON.stringify(settings).replace(/</g, '\\u003c');
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policyOf(settings.kind))}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>${escapeMarkup(settings.quiz.title)}</title>
    <link rel="stylesheet" href="${STYLES}" />
    <script type="application/json" id="${SETTINGS}">${said}</script>
    <script defer src="${PLAYER}"></script>
  </head>
  <body>
    <div id="root"><main id="main" class="wrap"><p role="status">${escapeMarkup(words.loading)}</p></main></div>
    <noscript><p class="wrap">${escapeMarkup(words.noScripts)}</p></noscript>
  </body>
</html>
`;
}
