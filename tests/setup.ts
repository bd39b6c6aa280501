import '@testing-library/jest-dom/vitest';
import { cleanup, configure, prettyDOM } from '@testing-library/react';
import { MotionGlobalConfig } from 'framer-motion';
import * as React from 'react';
import { afterEach, vi } from 'vitest';
import './quick-dom';

// jsdom has no workers. Said for all at once: files share their modules, so what one puts in a place comes too late where another has loaded it.
vi.mock('../src/content/worker/check-in-worker', () => import('./pages/checker-here'));

MotionGlobalConfig.skipAnimations = true;
configure({ asyncUtilTimeout: 45_000, getElementError: notFound });

/**
 * The error of a search that found nothing. It prints the page when somebody reads it: whoever waits for something throws
 * one such error away after the other.
 */
function notFound(message: string | null, container: Element): Error {
  const error = new Error();
  error.name = 'TestingLibraryElementError';
  // The place that is shown is the test's.
  Error.captureStackTrace(error, notFound);
  Object.defineProperty(error, 'message', {
    get: () => [message, prettyDOM(container)].filter(Boolean).join('\n\n'),
    configurable: true,
  });
  return error;
}

// Of each element React notes where it was made, for a warning that nobody here reads: an eighth of the time. It stops by
// itself where too many are made in one second, which it is told is now.
const { __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: inside } =
  React as unknown as Record<string, object>;
if (inside)
  Object.defineProperty(inside, 'recentlyCreatedOwnerStacks', {
    get: () => Infinity,
    set() {
      /* It stays so. */
    },
  });

afterEach(cleanup);

/** jsdom lays nothing out, so nothing ever comes into sight there. */
class NothingInSight {
  observe = () => undefined;
  disconnect = () => undefined;
}
Object.assign(globalThis, { IntersectionObserver: NothingInSight });
