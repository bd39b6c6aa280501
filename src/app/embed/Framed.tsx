import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { Notice } from '../../components/Notice';
import { Trans } from '../../i18n/react';
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
import type { Ready } from '../../pages/made';
import type { Courses } from '../../session/keep-courses';
import type { Site } from '../../site/site';
import 'virtual:fitpath/messages/embed';
import 'virtual:fitpath/messages/shell';

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
    /** The page around has brought the quiz. */
    readonly isBrought?: boolean;
  };
}

/** The site in a frame on another site. Its addresses live in memory, so that the host's Back stays the host's. */
export function Framed({ site, first, base, live }: Props) {
  const host = live?.host ?? nobody;
  const basename = base.replace(/\/$/, '');
  const quiz = { id: first.pathname.replace(paths.quiz(''), ''), title: first.head.title };
  const app = (
    <MemoryRouter basename={basename} initialEntries={[`${basename}${first.pathname}`]}>
      <Frame base={base} state={{ quiz, run: live?.run, isBrought: live?.isBrought }} content={site.content}>
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
  /** The first mistake of a quiz that the page has brought. */
  readonly problem?: string | undefined;
}

/** Says in the frame, and to the host, why there is no quiz. */
export function FailedFrame({ error, reason, base, host, problem }: FailedProps) {
  return (
    <InFrame host={host}>
      <Frame base={base} state={{ failed: reason, problem }}>
        {reason === 'quiz' ? (
          <main id="main" className="wrap">
            <Notice alone title={<Trans id="embed.mistakes.title" />}>
              <Trans id="embed.mistakes.text" />
            </Notice>
          </main>
        ) : (
          <Failure error={error} onRetry={() => window.location.reload()} />
        )}
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

/** What stands in a frame until the page around has brought its quiz. */
export function WaitingFrame() {
  return (
    <InFrame host={nobody}>
      <main id="main">
        <p role="status">
          <Trans id="page.loading" />
        </p>
      </main>
    </InFrame>
  );
}

/** The page that a framed address begins with: `/embed/x` is the quiz `/quiz/x`. */
export function framedPage(pathname: string): string {
  return pathname.replace(paths.framed(''), paths.quiz(''));
}
