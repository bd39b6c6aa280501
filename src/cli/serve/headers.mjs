// The one source of truth for the headers of the production site. serve.mjs sends them; the build writes them into
// files for other hosts (src/cli/hosting/), and the policy into every page as a meta tag for hosts that send none.

/** Names of Trusted Types policies that the site may create: for the worker that checks quizzes, and the service worker. */
const trustedTypesPolicies = ['fitpath-worker', 'fitpath-sw'];

/**
 * Browser features that the site uses, and those that neither it nor a frame in it may use. `web-share` (used, and ours
 * by default) and `bluetooth` are left out: Chromium on Linux complains on every page that it does not know them.
 */
const featuresUsed = ['clipboard-write', 'fullscreen', 'screen-wake-lock'];
const featuresRefused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'keyboard-map',
  ...[
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'otp-credentials',
    'payment',
    'picture-in-picture',
  ],
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * Addresses of pages that other sites may show in a frame, in any language, and of all pages, without the base path: patterns
 * that JavaScript, nginx (PCRE) and Caddy (RE2) read alike. `/embed` itself, the page for webmasters, is none of the framed.
 */
export const framedPath = '(/[a-z][a-z])?/embed/([^/.]+|fit/[^/]+)(/(index[.]html)?)?';
export const pagePath = '/(.*/)?([^/.]*|[0-9][0-9.-]*|[^/]*[.]html)';

/** Addresses of the one page that may use the camera, which reads the codes of a class's results, in the same patterns. */
export const cameraPath = '(/[a-z][a-z])?/groups(/(index[.]html)?)?';

const framedPattern = new RegExp(`^${framedPath}$`);
const cameraPattern = new RegExp(`^${cameraPath}$`);

/** Whether the page at this address (without the base path) may be shown in a frame on another site. */
export function isFramed(pathname) {
  return framedPattern.test(pathname.replace(/\/{2,}/g, '/'));
}

/** Whether the page at this address (without the base path) may use the camera. */
export function usesCamera(pathname) {
  return cameraPattern.test(pathname.replace(/\/{2,}/g, '/'));
}

function directives({ styleHashes = [], origin }) {
  const self = origin ? `'self' ${origin}` : "'self'";
  return [
    `default-src ${self}`,
    `script-src ${self}`,
    [`style-src ${self}`, ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    `img-src ${self} data: blob:`,
    `font-src ${self}`,
    `connect-src ${self}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypesPolicies.join(' ') || "'none'"}`,
  ];
}

/**
 * The policy of an HTML page. `framed`: it may be shown by other sites, by all of them or by `frameHosts` only.
 * "All" is said by silence: `frame-ancestors *` would shut out hosts that stand in a sandbox themselves, as course pages
 * do in a learning platform's preview (their origin is opaque, and `*` matches no such origin). `origin` is the site's own,
 * where the build knows it: a framed page names it beside 'self', which matches nothing in WebKit where a host's sandbox
 * takes the frame's origin away.
 */
export function contentSecurityPolicy({ styleHashes, framed = false, frameHosts = [], origin } = {}) {
  const ancestors = framed ? frameHosts.length > 0 && `'self' ${frameHosts.join(' ')}` : "'none'";
  const said = directives({ styleHashes, origin: framed ? origin : undefined });
  return [...said, ...(ancestors ? [`frame-ancestors ${ancestors}`] : [])].join('; ');
}

/** The same policy for `<meta http-equiv>`, where browsers ignore (and complain about) `frame-ancestors`. */
export function metaCsp({ styleHashes, framed = false, origin } = {}) {
  return directives({ styleHashes, origin: framed ? origin : undefined }).join('; ');
}

/** What a page, and a frame in it, may use of the browser; `camera`: that of its device, too. */
export function permissionsPolicy({ camera = false } = {}) {
  const used = camera ? [...featuresUsed, 'camera'] : featuresUsed;
  return [
    ...used.map((name) => `${name}=(self)`),
    ...featuresRefused.filter((name) => !used.includes(name)).map((name) => `${name}=()`),
  ].join(', ');
}

/** Headers of every answer, page or file: a visit asks for dozens of files, so what only a page heeds is said by pages alone. */
export function commonHeaders() {
  return {
    'X-Content-Type-Options': 'nosniff',
    // Who opens a page of ours keeps no hold of its window. Browsers look at this in windows only, not in frames.
    'Cross-Origin-Opener-Policy': 'same-origin',
    // A site that is cross-origin isolated shows a frame only when the framed page asks for isolation too, and takes a
    // script or a frame of another origin only when that says so. Pages ask, and workers must; all files do, with the line above:
    // where rules of a host add up, either said twice is one that browsers cannot read.
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // In a frame with `sandbox="allow-scripts"` our own files are of another origin. They are public: let it read them.
    'Access-Control-Allow-Origin': '*',
  };
}

/** Headers of an HTML page on top of those; `framed` for the pages under /embed/ that other sites show, `camera` for the one that scans. */
export function pageHeaders({ camera = false, ...policy } = {}) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(policy),
    'Permissions-Policy': permissionsPolicy({ camera }),
    // A school or an agency that a person visits from here is not told where they come from: `no-referrer`, because
    // even the bare origin says "this person took a career quiz". Nothing on the site reads a referrer.
    'Referrer-Policy': 'no-referrer',
  };
}

/** All security headers of an HTML page. */
export function securityHeaders(options) {
  return { ...commonHeaders(), ...pageHeaders(options) };
}

/** How long a file may be kept: names under /assets/ carry a hash of the content, everything else is asked about. */
export function cacheControl(pathname) {
  return /^(\/[a-z][a-z])?\/assets\//.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
