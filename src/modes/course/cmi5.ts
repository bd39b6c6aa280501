import { address, fetchKey, objectIn, readLaunch, type Fetcher, type Launch } from './cmi5-launch';
import { statementsOf } from './cmi5-statements';
import type { Opened } from './platform';

/** What of the browser is used here. */
export interface Browser {
  readonly search: string;
  readonly fetcher: Fetcher;
  readonly now: () => number;
  readonly today: () => number;
}

/** Ours among the states of the activity, and that of the platform (cmi5 10.0). */
const OURS = 'fitpath';
const THEIRS = 'LMS.LaunchData';
/** Characters of a run that are kept: a browser sends no more while a page closes. */
const MOST = 60_000;

/**
 * Opens the course that launched this page by cmi5. `onLost` is told once where the platform can no longer be reached: what comes after lasts
 * for the visit. Statements are said one after the other, `initialized` first.
 */
export async function openCmi5(browser: Browser, onLost: () => void): Promise<Opened> {
  const launch = readLaunch(browser.search);
  if (!launch) return { trouble: 'alone' };
  const got = await fetchKey(launch, browser.fetcher);
  if ('trouble' in got) return got;
  const began = browser.now();
  const store = recordStore(launch, got.key, browser.fetcher);

  let data: Readonly<Record<string, unknown>>;
  let saved: Readonly<Record<string, unknown>>;
  try {
    data = objectIn((await store.state(THEIRS)) ?? '') ?? {};
    // The platform wants it read (cmi5 11.0); the package's language was chosen when it was made.
    await store.preferences();
    saved = objectIn((await store.state(OURS)) ?? '') ?? {};
  } catch (error) {
    return { trouble: error instanceof Refused ? 'refused' : 'network' };
  }
  const statements = statementsOf(launch, data['contextTemplate'], browser.today);
  try {
    await store.say(statements.initialized());
  } catch (error) {
    return { trouble: error instanceof Refused ? 'refused' : 'network' };
  }

  let kept = typeof saved['kept'] === 'string' ? saved['kept'] : '';
  // In a review nothing counts (cmi5 10.2.2).
  let isDone = saved['done'] === true || (data['launchMode'] ?? 'Normal') !== 'Normal';
  let isOpen = true;
  let isLost = false;
  let last = Promise.resolve();
  const soon = (work: () => Promise<void>) => {
    // Two tries: the first failure of a phone's connection is often the last.
    last = last
      .then(() => work().catch(work))
      .catch(() => {
        if (isLost) return;
        isLost = true;
        onLost();
      });
  };
  let isWaiting = false;
  const put = () => {
    if (isWaiting) return;
    isWaiting = true;
    soon(() => {
      isWaiting = false;
      return store.put(OURS, JSON.stringify({ kept, done: isDone }));
    });
  };

  return {
    platform: {
      kept: kept === '' ? null : kept,
      most: MOST,
      takes: ['profile', 'matches'],
      origin: new URL(launch.endpoint).origin,
      back: address(data['returnURL']),
      keep: (text) => {
        if (!isOpen || isLost || text.length > MOST) return false;
        kept = text;
        put();
        return true;
      },
      progress: () => undefined,
      complete: (took) => {
        if (!isOpen || isDone) return;
        isDone = true;
        const done = statements.completed(took ?? browser.now() - began);
        soon(() => store.say(done));
        put();
      },
      share: (shared) => {
        if (!isOpen) return;
        const said = statements.shared(shared);
        soon(() => store.say(said));
      },
      leave: async (closes) => {
        if (!isOpen) return;
        isOpen = false;
        // Where the page closes, what is not on its way now never is.
        if (!closes) await last;
        await store.say(statements.terminated(browser.now() - began)).catch(() => undefined);
      },
    },
  };
}

/** The record store said no, rather than nothing. */
class Refused extends Error {}

function recordStore({ endpoint, actor, registration, activityId }: Launch, key: string, fetcher: Fetcher) {
  const agent = JSON.stringify(actor);
  const ask = async (path: string, words: Readonly<Record<string, string>>, init: RequestInit = {}) => {
    const query = new URLSearchParams(words).toString();
    const answer = await fetcher(`${endpoint}${path}${query === '' ? '' : `?${query}`}`, {
      ...init,
      // Also where the page is closed meanwhile.
      keepalive: init.method !== undefined,
      headers: {
        Authorization: `Basic ${key}`,
        'X-Experience-API-Version': '1.0.3',
        ...(init.method && { 'Content-Type': 'application/json' }),
      },
    });
    if (answer.status === 404 && !init.method) return undefined;
    // Said twice: the first time came through, though its answer did not.
    if (!answer.ok && answer.status !== 409) throw new Refused(`${path}: ${answer.status}`);
    return answer.text();
  };
  const ofActivity = (stateId: string) => ({ activityId, agent, registration, stateId });
  return {
    state: (id: string) => ask('activities/state', ofActivity(id)),
    preferences: () => ask('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' }),
    put: async (id: string, body: string) => {
      await ask('activities/state', ofActivity(id), { method: 'PUT', body });
    },
    say: async (statement: object) => {
      await ask('statements', {}, { method: 'POST', body: JSON.stringify(statement) });
    },
  };
}
