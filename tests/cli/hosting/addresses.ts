import {
  cacheControl,
  commonHeaders,
  isFramed,
  securityHeaders,
  usesCamera,
} from '../../../src/cli/serve/headers.mjs';

/** One site as told to the build, with sites that may frame its quizzes and without. */
export const HOSTINGS = [
  { base: '/', styleHashes: ['sha256-AbC='], frameHosts: [] },
  {
    base: '/fitpath.app/',
    styleHashes: ['sha256-AbC=', 'sha256-DeF='],
    frameHosts: ['https://a.example', 'https://*.b.example'],
    origin: 'https://fitpath.example',
  },
] as const;

export const PAGES = [
  ...['/', '/index.html', '/quiz/x', '/quiz/x/', '/quiz/x/index.html', '/quiz/fit/29-2072.00', '/results'],
  ...[
    '/results/',
    '/results/index.html',
    '/careers',
    '/careers/',
    '/careers/29-2072.00',
    '/compare',
    '/try',
    '/run',
  ],
  ...[
    '/kiosk',
    '/kiosk/',
    '/methodology',
    '/guide',
    '/guide/',
    '/groups',
    '/groups/',
    '/groups/index.html',
    '/study',
    '/study/',
    '/about',
    '/about/index.html',
  ],
  ...['/embed', '/embed/', '/embed/index.html', '/offline', '/offline/', '/offline/index.html'],
];
export const FRAMED = [
  ...['/embed/x', '/embed/x/', '/embed/x/index.html', '/embed/career-explorer', '/embed/run'],
  ...['/embed/fit/29-2072.00', '/embed/fit/29-2072.00/', '/embed/fit/29-2072.00/index.html'],
];
export const FILES = [
  ...['/assets/app-1a2b.js', '/assets/1a2b/data/careers/29-2072.00.json', '/embed.js', '/sw.js'],
  ...[
    '/kiosk.json',
    '/kiosk.webmanifest',
    '/offline/version.json',
    '/favicon.svg',
    '/robots.txt',
    '/guide.txt',
    '/pictures/site.png',
  ],
];

/** What our own server sends with an address (without the base path): all headers that this project decides about. */
export function expectedAt(pathname: string, hosting: (typeof HOSTINGS)[number]): Record<string, string> {
  const own = FILES.includes(pathname)
    ? commonHeaders()
    : securityHeaders({ ...hosting, framed: isFramed(pathname), camera: usesCamera(pathname) });
  return { ...own, 'Cache-Control': cacheControl(pathname) };
}
