import {
  cacheControl,
  cameraPath,
  commonHeaders,
  contentSecurityPolicy,
  framedPath,
  pageHeaders,
  pagePath,
} from '../serve/headers.mjs';
import { hiddenPath, prefixOf, type Hosting } from './policy';

/**
 * A site for Caddy (2.6 or newer). Its matchers of one header leave no address to two of them: Caddy sorts `header` lines
 * by itself, and the last that matches would win.
 */
export function caddyFile(hosting: Hosting): string {
  const { others = [] } = hosting;
  const prefix = prefixOf(hosting);
  const at = prefix.replace(/[^\w/-]/g, '[$&]');
  const policy = (framed: boolean) => contentSecurityPolicy({ ...hosting, framed });
  const ofPage = pageHeaders(hosting);
  return `# Fitpath on Caddy. The build wrote this file from what it tells every other host; build again rather than edit.
# 1. Copy what dist/ holds to /srv/fitpath${prefix}/, or change "root" below.
# 2. Put this file to /etc/caddy/Caddyfile and change the name; Caddy gets the certificate by itself.

example.org {
	root * /srv/fitpath

	@framed path_regexp "^${at}${framedPath}$"
	@page {
		path_regexp "^${at}${pagePath}$"
		not path_regexp "^${at}${framedPath}$"
	}
	@any path_regexp "^${at}${pagePath}$"
	# The camera reads the codes of a class's results, on one page.
	@camera path_regexp "^${at}${cameraPath}$"
	@blind {
		path_regexp "^${at}${pagePath}$"
		not path_regexp "^${at}${cameraPath}$"
	}
	@kept path_regexp "^${at}(/[a-z][a-z])?/assets/"
	@asked not path_regexp "^${at}(/[a-z][a-z])?/assets/"
	# Notes of the build, and files whose names begin with a dot.
	@hidden {
		path_regexp "^${at}(${hiddenPath}|(/[a-z][a-z])?/404([.]html)?/*)$|/[.]"
		not path_regexp "/[.]well-known/"
	}

	header {
${Object.entries(commonHeaders())
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
	header @camera Permissions-Policy "${pageHeaders({ camera: true })['Permissions-Policy']}"
	header @blind Permissions-Policy "${ofPage['Permissions-Policy']}"
	header @any Referrer-Policy "${ofPage['Referrer-Policy']}"
	header @framed Content-Security-Policy "${policy(true)}"
	header @page Content-Security-Policy "${policy(false)}"
	header @kept Cache-Control "${cacheControl('/assets/')}"
	header @asked Cache-Control "${cacheControl('/')}"

	encode gzip
${prefix === '' ? '' : `\tredir / ${prefix}/ 302\n\tredir ${prefix} ${prefix}/ 302\n`}	error @hidden 404
	try_files {path} {path}/index.html
	file_server {
		# The copies that the build packed.
		precompressed br
	}

	handle_errors {
${Object.entries(ofPage)
  .map(([name, value]) => `\t\theader ${name} "${value}"`)
  .join('\n')}
		header Cache-Control "${cacheControl('/')}"
${lostPages(prefix, at, others)}		file_server
	}
}
`;
}

/** The not-found page, of which each language has its own. */
function lostPages(prefix: string, at: string, others: readonly string[]): string {
  if (others.length === 0) return `\t\trewrite * ${prefix}/404.html\n`;
  const own = others.flatMap((language) => [
    `\t\t@${language} path_regexp "^${at}/${language}(/|$)"\n`,
    `\t\trewrite @${language} ${prefix}/${language}/404.html\n`,
  ]);
  const first = `\t\t@first not path_regexp "^${at}/(${others.join('|')})(/|$)"\n`;
  return `${own.join('')}${first}\t\trewrite @first ${prefix}/404.html\n`;
}
