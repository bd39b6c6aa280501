/** Every file of one version of the site that it needs without a network, as the build wrote them down. */
export interface FileList {
  /** A hash over everything in `dist/`. */
  readonly version: string;
  /** By path below the base path. */
  readonly files: ReadonlyMap<string, ListedFile>;
}

export interface ListedFile {
  readonly bytes: number;
  /** SHA-256, the first 22 characters of its base64url form (132 bits). */
  readonly hash: string;
}

export const HASH_LENGTH = 22;

/** Decodes `offline/files.json`; undefined when it is not one. */
export function decodeFileList(json: unknown): FileList | undefined {
  if (!isRecord(json) || !isVersion(json['version']) || !isRecord(json['files'])) return undefined;
  const files = new Map<string, ListedFile>();
  for (const [path, entry] of Object.entries(json['files'])) {
    if (!Array.isArray(entry)) return undefined;
    const [bytes, hash] = entry as readonly unknown[];
    if (typeof bytes !== 'number' || typeof hash !== 'string' || hash.length !== HASH_LENGTH)
      return undefined;
    files.set(path, { bytes, hash });
  }
  return { version: json['version'], files };
}

/** Decodes `offline/version.json`; undefined when it is not one. */
export function decodeVersion(json: unknown): string | undefined {
  return isRecord(json) && isVersion(json['version']) ? json['version'] : undefined;
}

/** All bytes of a list. */
export function sizeOf({ files }: FileList): number {
  return [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The hash of a file's content, as the list has it. */
export async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const base64 = btoa(String.fromCharCode(...digest));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, HASH_LENGTH);
}

function isVersion(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{12}$/.test(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
