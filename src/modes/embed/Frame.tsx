import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Trans } from '../../i18n/react';
import type { Content } from '../../content/content';
import type { Quiz } from '../../engine/quiz';
import type { Sessions } from '../../session/sessions';
import { useRun } from '../../session/use-run';
import { OffersContext } from '../../site/offers';
import styles from './Frame.module.css';
import { useHost } from './host-context';
import { Leaving } from './Leaving';
import { applyLook } from './look';
import type { Failed, FrameMessage } from './messages';
import { names } from './decode-hello';
import { useOffers } from './offers/use-offers';
import { reportHeight } from './report-height';
import 'virtual:fitpath/messages/embed';

/** No tag takes a longer title than this. */
const MOST_TITLE = 200;

/** One person's run of a quiz. */
export interface RunOf {
  readonly sessions: Sessions;
  readonly quiz: Quiz;
}

/** The quiz that can be taken, or why there is none. */
type State =
  | {
      readonly quiz: { readonly id: string; readonly title: string };
      /** Where its answers are kept; nowhere where the page is made. */
      readonly run: RunOf | undefined;
      /** The page around has brought it: it is none of the site's. */
      readonly isBrought?: boolean | undefined;
    }
  | { readonly failed: Failed['reason']; readonly problem?: string | undefined };

interface Props {
  /** The base path of the site. */
  readonly base: string;
  readonly state: State;
  /** By what offers of the page around are read; left out where there is no quiz. */
  readonly content?: Pick<Content, 'titled'>;
  readonly children: ReactNode;
}

/** What stands around the site's pages in a frame: their height for the host, its wishes for them, and whose they are. */
export function Frame({ base, state, content, children }: Props) {
  const { host, met } = useHost();
  const { here, problem: ofOffers } = useOffers(met?.hello.offers, content, base);
  const id = 'quiz' in state ? state.quiz.id : '';
  const title = 'quiz' in state ? state.quiz.title : '';
  const reason = 'failed' in state ? state.failed : undefined;
  const problem = 'failed' in state ? state.problem : undefined;
  const isBrought = 'quiz' in state && state.isBrought === true;
  const message = useMemo<FrameMessage>(
    () =>
      reason
        ? { type: 'error', reason, ...(problem !== undefined && { problem }) }
        : {
            ...{ type: 'ready', quiz: id, title: title.slice(0, MOST_TITLE), accepts: names },
            ...(ofOffers !== undefined && { problem: ofOffers }),
          },
    [reason, problem, id, title, ofOffers],
  );
  const whole = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const greet = () => {
      const hello = host.met()?.hello;
      if (!hello) return;
      applyLook(document, hello);
      host.send(message);
    };
    greet();
    return host.onHello(greet);
  }, [host, message]);

  useEffect(() => (whole.current ? reportHeight(whole.current, host) : undefined), [host]);

  return (
    <div ref={whole} className={styles.frame} data-mode="embed">
      <OffersContext value={here}>{children}</OffersContext>
      <Leaving base={base} />
      {'run' in state && state.run ? (
        <RunFoot base={base} run={state.run} isBrought={isBrought} />
      ) : (
        <Foot base={base} kept />
      )}
    </div>
  );
}

/** What becomes of the answers: kept on the device or not, and asked for by the host or not. */
const FEET = {
  kept: { quiet: 'embed.by', asking: 'embed.byAsking' },
  notKept: { quiet: 'embed.byNotKept', asking: 'embed.byNotKeptAsking' },
} as const;
/** The same where the quiz is none of the site's. */
const BROUGHT_FEET = {
  kept: { quiet: 'embed.with', asking: 'embed.withAsking' },
  notKept: { quiet: 'embed.withNotKept', asking: 'embed.withNotKeptAsking' },
} as const;

interface FootProps {
  readonly base: string;
  readonly isBrought?: boolean;
}

function RunFoot({ run, ...rest }: FootProps & { readonly run: RunOf }) {
  const { kept } = useRun(run.sessions, run.quiz);
  return <Foot {...rest} kept={kept} />;
}

/** Whose quiz it is, and what becomes of the answers. */
function Foot({ base, kept, isBrought = false }: FootProps & { readonly kept: boolean }) {
  const { met } = useHost();
  const asking = met !== undefined && met.hello.wants.length > 0;
  const kind = kept ? 'kept' : 'notKept';
  const id = (isBrought ? BROUGHT_FEET : FEET)[kind][asking ? 'asking' : 'quiet'];
  return (
    <p className={styles.by}>
      <Trans key={id} id={id} components={{ 0: <ToSite base={base} /> }} />
    </p>
  );
}

/** A link to the site; its words come from the message that it stands in. */
function ToSite({ base, children }: { readonly base: string; readonly children?: ReactNode }) {
  return (
    <a href={base} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
