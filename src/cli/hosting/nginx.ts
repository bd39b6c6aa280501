import {
  cacheControl,
  cameraPath,
  commonHeaders,
  contentSecurityPolicy,
  framedPath,
  pageHeaders,
  pagePath,
  permissionsPolicy,
} from '../serve/headers.mjs';
import { hiddenPath, languagePrefixes, prefixOf, type Hosting } from './policy';

const PACKED = 'application/javascript text/javascript application/json text/css text/plain image/svg+xml';

/**
 * A server of the site for nginx. All `add_header` stand in the server and none in a location: a location that has
 * one of its own loses all of the server's. What depends on the address comes from a `map` of `$uri`, which nginx has
 * decoded and tidied (`$request_uri` would let `/embed/x/../../results` pass for a framed page); an empty value is not sent.
 */
export function nginxFile(hosting: Hosting): string {
  const { others = [] } = hosting;
  const prefix = prefixOf(hosting);
  // Dots in a base path mean themselves.
  const at = prefix.replace(/[^\w/-]/g, '[$&]');
  const policy = (framed: boolean) => contentSecurityPolicy({ ...hosting, framed });
  return `# Fitpath on nginx. The build wrote this file from what it tells every other host; build again rather than edit.
# 1. Copy what dist/ holds to /srv/fitpath${prefix}/, or change "root" below.
# 2. Put this file where nginx reads whole servers (on Debian /etc/nginx/conf.d/fitpath.conf) and change "server_name".
# 3. Add your certificate; certbot --nginx does it by itself. The site needs https for its offline mode.

map $uri $fitpath_policy {
    default "";
    "~^${at}${framedPath}$" "${policy(true)}";
    "~^${at}${pagePath}$" "${policy(false)}";
}

# The camera reads the codes of a class's results, on one page.
map $uri $fitpath_features {
    default "";
    "~^${at}${cameraPath}$" "${permissionsPolicy({ camera: true })}";
    "~^${at}${pagePath}$" "${permissionsPolicy()}";
}

map $uri $fitpath_referrer {
    default "";
    "~^${at}${pagePath}$" "${pageHeaders()['Referrer-Policy']}";
}

map $uri $fitpath_cache {
    default "${cacheControl('/')}";
    "~^${at}(/[a-z][a-z])?/assets/" "${cacheControl('/assets/')}";
}

${others.length === 0 ? '' : lostPages(prefix, at, others)}server {
    listen 80;
    listen [::]:80;
    server_name example.org;
    root /srv/fitpath;

    charset utf-8;
    server_tokens off;
    absolute_redirect off;

    # Keep these here: in a location that has an add_header of its own, none of them would be sent.
${Object.entries(commonHeaders())
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
    add_header Content-Security-Policy $fitpath_policy always;
    add_header Permissions-Policy $fitpath_features always;
    add_header Referrer-Policy $fitpath_referrer always;
    add_header Cache-Control $fitpath_cache always;

    gzip on;
    gzip_vary on;
    gzip_min_length 1000;
    gzip_types ${PACKED};
    # With nginx's brotli module (on Debian libnginx-mod-http-brotli-static), the copies that the build packed:
    # brotli_static on;

    error_page 404 ${others.length === 0 ? `${prefix}/404.html` : '$fitpath_lost'};
${languagePrefixes(hosting)
  .map((language) => `    location = ${prefix}${language}/404.html {\n        internal;\n    }`)
  .join('\n')}
${prefix === '' ? '' : redirects(prefix)}
    # Notes of the build, and files whose names begin with a dot.
    location ~ "^${at}${hiddenPath}$|/[.](?!well-known/)" {
        return 404;
    }

    location / {
        try_files $uri \${uri}index.html $uri/index.html =404;
    }
}
`;
}

/** Each language has a not-found page of its own. */
function lostPages(prefix: string, at: string, others: readonly string[]): string {
  const own = others.map((language) => `    "~^${at}/${language}(/|$)" "${prefix}/${language}/404.html";\n`);
  return `map $uri $fitpath_lost {\n    default "${prefix}/404.html";\n${own.join('')}}\n\n`;
}

function redirects(prefix: string): string {
  return ['/', prefix]
    .map((from) => `    location = ${from} {\n        return 302 ${prefix}/$is_args$args;\n    }\n`)
    .join('');
}
