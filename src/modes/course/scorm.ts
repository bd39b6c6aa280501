import type { Shared, Want } from '../embed/messages';
import { dialects, scoresIn, type Setting } from './dialects';
import { findApi } from './find-api';
import type { Opened } from './platform';

/** What of a window is used here. */
export interface Around {
  readonly location: { readonly origin: string };
  readonly performance: { readonly now: () => number };
  readonly setTimeout: (work: () => void, wait: number) => unknown;
}

/** Milliseconds after which what was set is committed: several answers at once cost the platform one request. */
const GATHERING = 400;

/** No place for this on the platform (1.2: 401 not implemented; 2004: 401 undefined, 402 unimplemented). */
const MISSING = /^40[12]$/;

/**
 * Opens the course around a page by SCORM 1.2 or 2004. Platforms differ in how exactly they keep to it: every call may throw, be
 * missing, or answer anything; what is not `true` was refused.
 */
export function openScorm(edition: keyof typeof dialects, around: Around): Opened {
  const dialect = dialects[edition];
  const api = findApi(around, dialect.api);
  if (!api) return { trouble: 'alone' };
  const began = around.performance.now();

  const call = (name: string, ...words: readonly string[]): string => {
    try {
      const answer: unknown = (api as Record<string, (...words: readonly string[]) => unknown>)[name]?.(
        ...words,
      );
      return typeof answer === 'string' || typeof answer === 'boolean' || typeof answer === 'number'
        ? String(answer)
        : '';
    } catch {
      return '';
    }
  };
  const get = (name: string) => call(dialect.get, name);
  const set = ([name, value]: Setting) => call(dialect.set, name, value) === 'true';
  const has = (name: string) => (get(name), !MISSING.test(call(dialect.lastError)));

  if (call(dialect.initialize, '') !== 'true') return { trouble: 'refused' };
  let isOpen = true;
  const earlier = get(dialect.status);
  // Whoever finished once has finished, also when they take it again.
  let isDone = /^(completed|passed|failed)$/.test(earlier);
  if (!isDone) set([dialect.status, 'incomplete']);
  // Said now, so that it holds however the visit ends.
  set([dialect.exit, 'suspend']);

  let isWaiting = false;
  const commit = () => {
    isWaiting = false;
    if (isOpen) call(dialect.commit, '');
  };
  const commitSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    around.setTimeout(commit, GATHERING);
  };

  const takes: readonly Want[] = [
    ...(has('cmi.objectives._count') ? (['profile'] as const) : []),
    ...(has(dialect.comments) ? (['matches'] as const) : []),
  ];
  commit();

  return {
    platform: {
      kept: get('cmi.suspend_data') || null,
      most: dialect.most,
      takes,
      origin: around.location.origin,
      keep: (text) => {
        if (!isOpen || text.length > dialect.most || !set(['cmi.suspend_data', text])) return false;
        commitSoon();
        return true;
      },
      progress: (part) => {
        if (isOpen && !isDone && dialect.progress) set(dialect.progress(part));
      },
      complete: () => {
        if (!isOpen || isDone) return;
        isDone = true;
        if (dialect.progress) set(dialect.progress(1));
        set([dialect.status, 'completed']);
        commit();
      },
      share: (shared, words) => {
        if (!isOpen) return;
        shareProfile(shared);
        if (shared.matches) set(dialect.comment(get(dialect.comments) || '0', words));
        commit();
      },
      leave: () => {
        if (isOpen) {
          set(dialect.sessionTime(around.performance.now() - began));
          commit();
          isOpen = false;
          call(dialect.terminate, '');
        }
        return Promise.resolve();
      },
    },
  };

  /** A trait's place from an earlier time is written over. */
  function shareProfile(shared: Shared): void {
    const count = Number(get('cmi.objectives._count')) || 0;
    const known = Array.from({ length: Math.min(count, 200) }, (_, at) => get(`cmi.objectives.${at}.id`));
    for (const [trait, score] of scoresIn(shared)) {
      const settings = (at: number) => dialect.objective(String(at), trait, score);
      const id = settings(0)[0]?.[1] ?? '';
      const found = known.indexOf(id);
      if (found < 0) known.push(id);
      for (const setting of settings(found < 0 ? known.length - 1 : found)) set(setting);
    }
  }
}
