// The one source of truth for the headers of the production site. serve.mjs sends them, the build writes them into
// dist/_headers for hosts that read that file, and into every page as a meta tag for hosts that send none.

/** Names of Trusted Types policies that the site may create: one for the worker that checks quizzes. */
const trustedTypesPolicies = ['fitpath-worker'];

/**
 * Browser features that the site uses, and those that neither it nor a frame in it may use. `web-share` (used, and ours
 * by default) and `bluetooth` are left out: Chromium on Linux complains on every page that it does not know them.
 */
const featuresUsed = ['clipboard-write', 'fullscreen', 'screen-wake-lock'];
const featuresRefused = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture'],
  ...['encrypted-media', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'keyboard-map'],
  ...[
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'otp-credentials',
    'payment',
    'picture-in-picture',
  ],
  ...['publickey-credentials-create', 'publickey-credentials-get', 'serial', 'sync-xhr', 'usb'],
  ...['window-management', 'xr-spatial-tracking'],
];

/** Addresses that answer with HTML, as patterns of a `_headers` file. A framed quiz may stand in any site. */
const pagePatterns = [
  ...[
    '/',
    '/quiz/*',
    '/results',
    '/results/',
    '/careers',
    '/careers/*',
    '/compare',
    '/compare/',
    '/try',
    '/try/',
  ],
  ...['/kiosk', '/kiosk/', '/methodology', '/methodology/', '/about', '/about/', '/embed'],
];
const framedPattern = '/embed/*';

/** Whether the page at this address (without the base path) may be shown in a frame on another site. */
export function isFramed(pathname) {
  return /^\/embed\/+[^/]/.test(pathname);
}

function directives({ styleHashes = [] }) {
  return [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypesPolicies.join(' ') || "'none'"}`,
  ];
}

function contentSecurityPolicy({ styleHashes, framed }) {
  return [...directives({ styleHashes }), `frame-ancestors ${framed ? '*' : "'none'"}`].join('; ');
}

/** The same policy for `<meta http-equiv>`, where browsers ignore (and complain about) `frame-ancestors`. */
export function metaCsp({ styleHashes } = {}) {
  return directives({ styleHashes }).join('; ');
}

/** Headers of every answer, page or file. */
export function commonHeaders() {
  return {
    'X-Content-Type-Options': 'nosniff',
    // A school or an agency that a person visits from here is not told where they come from: `no-referrer`, because
    // even the bare origin says "this person took a career quiz". Nothing on the site reads a referrer.
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': [
      ...featuresUsed.map((name) => `${name}=(self)`),
      ...featuresRefused.map((name) => `${name}=()`),
    ].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    // In a frame with `sandbox="allow-scripts"` our own files are of another origin. They are public: let it read them.
    'Access-Control-Allow-Origin': '*',
  };
}

/** All security headers of an HTML page; `framed` for the pages under /embed/ that other sites show. */
export function securityHeaders({ styleHashes, framed = false } = {}) {
  return { ...commonHeaders(), 'Content-Security-Policy': contentSecurityPolicy({ styleHashes, framed }) };
}

/** How long a file may be kept: names under /assets/ carry a hash of the content, everything else is asked about. */
export function cacheControl(pathname) {
  return pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * The text of a `_headers` file (Netlify, Cloudflare Pages, …). Where several rules match one address these hosts add
 * the headers up, so no header stands in two rules that can match the same address; pages are therefore listed one
 * by one. A not-found page matches none of them and is covered by its meta tag.
 */
export function headersFile({ styleHashes, base = '/' } = {}) {
  const prefix = base.replace(/\/+$/, '');
  const rule = (pattern, headers) =>
    [prefix + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const page = (framed) => ({ 'Content-Security-Policy': contentSecurityPolicy({ styleHashes, framed }) });
  const rules = [
    rule('/*', commonHeaders()),
    ...pagePatterns.map((pattern) => rule(pattern, page(false))),
    rule(framedPattern, page(true)),
    rule('/assets/*', { 'Cache-Control': cacheControl('/assets/') }),
  ];
  return `${rules.join('\n\n')}\n`;
}
