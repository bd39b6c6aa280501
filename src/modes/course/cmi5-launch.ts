import type { Trouble } from './platform';

/** What a platform says in the address by which it opens an activity (cmi5 8.1). */
export interface Launch {
  /** Of the record store, with a slash at its end. */
  readonly endpoint: string;
  /** Where the one-time key is fetched. */
  readonly fetch: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly registration: string;
  readonly activityId: string;
}

/** Reads the launch from the page's query; undefined where a part is missing or no such thing. Never throws. */
export function readLaunch(search: string): Launch | undefined {
  const words = new URLSearchParams(search);
  const endpoint = address(words.get('endpoint'));
  const fetch = address(words.get('fetch'));
  const actor = objectIn(words.get('actor') ?? '');
  const registration = words.get('registration') ?? '';
  const activityId = words.get('activityId') ?? '';
  if (!endpoint || !fetch || !actor || activityId === '') return undefined;
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(registration)) return undefined;
  return { endpoint: endpoint.replace(/\/*$/, '/'), fetch, actor, registration, activityId };
}

/** What fetches; `fetch` itself, or a test's. */
export type Fetcher = (url: string, init?: RequestInit) => Promise<globalThis.Response>;

/** The key for the record store, which the platform gives once (cmi5 8.2), or why it is not to be had. */
export async function fetchKey(
  launch: Launch,
  fetcher: Fetcher,
): Promise<{ readonly key: string } | { readonly trouble: Trouble }> {
  let answer: globalThis.Response;
  try {
    answer = await fetcher(launch.fetch, { method: 'POST' });
  } catch {
    return { trouble: 'network' };
  }
  const said = objectIn(await answer.text().catch(() => ''));
  const key = said?.['auth-token'];
  if (answer.ok && typeof key === 'string' && /^[\w+/=.~-]+$/.test(key)) return { key };
  // 1: the key was fetched before; 2: the visit has ended.
  return { trouble: /^[12]$/.test(String(said?.['error-code'])) ? 'used' : 'refused' };
}

/** Of the web; anything else is no address that is asked. */
export function address(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return /^https?:$/.test(new URL(value).protocol) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A JSON object; undefined for anything else. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
