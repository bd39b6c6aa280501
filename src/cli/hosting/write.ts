import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddyFile } from './caddy';
import { beyondLimits, headersFile } from './headers-file';
import { nginxFile } from './nginx';
import type { Hosting } from './policy';

/**
 * Writes what hosts need to know into `dist/`: `_headers`, files for nginx and Caddy, and what our own server reads.
 * Resolves to advice in words for people, if there is any.
 */
export async function writeHosting(
  dist: string,
  hosting: Hosting & { readonly quizzes: readonly string[] },
): Promise<string | undefined> {
  const headers = headersFile(hosting);
  await mkdir(join(dist, 'hosting'), { recursive: true });
  const { base, styleHashes, frameHosts, origin } = hosting;
  const files = {
    _headers: headers,
    'headers.json': `${JSON.stringify({ styleHashes, frameHosts, origin, base })}\n`,
    'hosting/nginx.conf': nginxFile(hosting),
    'hosting/Caddyfile': caddyFile(hosting),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(dist, name), text);
  return beyondLimits(headers);
}
