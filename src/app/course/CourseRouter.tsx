import { useLayoutEffect, useState, type ReactNode } from 'react';
import {
  createPath,
  Router,
  UNSAFE_createMemoryHistory as createMemoryHistory,
  type To,
} from 'react-router-dom';

interface Props {
  /** The first address. */
  readonly at: string;
  /** Below which address all links lead. */
  readonly base: string;
  readonly children: ReactNode;
}

/** Addresses that live in memory, so that the course's Back stays the course's, and whose links name the site's own pages. */
export function CourseRouter({ at, base, children }: Props) {
  const [history] = useState(() => createMemoryHistory({ initialEntries: [at], v5Compat: true }));
  const [now, setNow] = useState({ location: history.location, action: history.action });
  useLayoutEffect(() => history.listen(setNow), [history]);
  const [navigator] = useState(() => ({
    createHref: (to: To) =>
      new URL((typeof to === 'string' ? to : createPath(to)).replace(/^\//, ''), base).href,
    encodeLocation: (to: To) => history.encodeLocation(to),
    go: (by: number) => history.go(by),
    push: (to: To, state?: unknown) => history.push(to, state),
    replace: (to: To, state?: unknown) => history.replace(to, state),
  }));
  return (
    <Router location={now.location} navigationType={now.action} navigator={navigator}>
      {children}
    </Router>
  );
}
