import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Trans } from '../../i18n/react';
import styles from './Frame.module.css';
import { useHost } from './host-context';
import { Leaving } from './Leaving';
import { applyLook } from './look';
import type { Failed, FrameMessage } from './messages';
import { reportHeight } from './report-height';
import 'virtual:fitpath/messages/embed';

/** The quiz that can be taken, or why there is none. */
type State =
  { readonly quiz: { readonly id: string; readonly title: string } } | { readonly failed: Failed['reason'] };

interface Props {
  /** The base path of the site. */
  readonly base: string;
  readonly state: State;
  readonly children: ReactNode;
}

/** What stands around the site's pages in a frame: their height for the host, its wishes for them, and whose they are. */
export function Frame({ base, state, children }: Props) {
  const { host, met } = useHost();
  const id = 'quiz' in state ? state.quiz.id : '';
  const title = 'quiz' in state ? state.quiz.title : '';
  const reason = 'failed' in state ? state.failed : undefined;
  const message = useMemo<FrameMessage>(
    () => (reason ? { type: 'error', reason } : { type: 'ready', quiz: id, title }),
    [reason, id, title],
  );
  const whole = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const greet = () => {
      const hello = host.met()?.hello;
      if (!hello) return;
      applyLook(document.documentElement, hello);
      host.send(message);
    };
    greet();
    return host.onHello(greet);
  }, [host, message]);

  useEffect(() => (whole.current ? reportHeight(whole.current, host) : undefined), [host]);

  return (
    <div ref={whole} className={styles.frame} data-mode="embed">
      {children}
      <Leaving base={base} />
      <p className={styles.by}>
        <Trans
          id={met?.hello.wants.length ? 'embed.byAsking' : 'embed.by'}
          components={{ 0: <ToSite base={base} /> }}
        />
      </p>
    </div>
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
