import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { Words } from '../../i18n/Words';
import { CapabilitiesContext, capabilities } from '../../site/capabilities';
import { Frame, type RunOf } from '../../modes/embed/Frame';
import { nobody, type Host } from '../../modes/embed/host';
import type { Failed } from '../../modes/embed/messages';
import { CoursesContext } from '../../modes/embed/courses-context';
import { HostContext } from '../../modes/embed/host-context';
import { paths } from '../../paths';
import { App } from '../App';
import { Failure } from '../Failure';
import type { Ready } from '../routes';
import type { Courses } from '../../session/keep-courses';
import type { Site } from '../../site/site';

interface Props {
  readonly site: Site;
  /** The page of the quiz, already there. */
  readonly first: Ready;
  readonly base: string;
  /** Left out where the page is made. */
  readonly live?: {
    readonly host: Host;
    readonly run: RunOf;
    readonly courses: Courses;
  };
}

/** The site in a frame on another site. Its addresses live in memory, so that the host's Back stays the host's. */
export function Framed({ site, first, base, live }: Props) {
  const host = live?.host ?? nobody;
  const basename = base.replace(/\/$/, '');
  const quiz = { id: first.pathname.replace(paths.quiz(''), ''), title: first.head.title };
  const app = (
    <MemoryRouter basename={basename} initialEntries={[`${basename}${first.pathname}`]}>
      <Frame base={base} state={{ quiz, run: live?.run }}>
        <App site={site} first={first} onBroken={() => host.send({ type: 'error', reason: 'bug' })} />
      </Frame>
    </MemoryRouter>
  );
  return (
    <InFrame host={host}>{live ? <CoursesContext value={live.courses}>{app}</CoursesContext> : app}</InFrame>
  );
}

interface FailedProps {
  readonly error: unknown;
  readonly reason: Failed['reason'];
  readonly base: string;
  readonly host: Host;
}

/** Says in the frame, and to the host, why there is no quiz. */
export function FailedFrame({ error, reason, base, host }: FailedProps) {
  return (
    <InFrame host={host}>
      <Frame base={base} state={{ failed: reason }}>
        <Failure error={error} onRetry={() => window.location.reload()} />
      </Frame>
    </InFrame>
  );
}

function InFrame({ host, children }: { readonly host: Host; readonly children: ReactNode }) {
  return (
    <CapabilitiesContext value={capabilities.embed}>
      <HostContext value={host}>
        <Words>{children}</Words>
      </HostContext>
    </CapabilitiesContext>
  );
}

/** The page that a framed address begins with: `/embed/x` is the quiz `/quiz/x`. */
export function framedPage(pathname: string): string {
  return pathname.replace(paths.framed(''), paths.quiz(''));
}
