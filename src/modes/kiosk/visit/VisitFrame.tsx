import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { Trans } from '../../../i18n/react';
import { useLocation, useNavigate } from 'react-router-dom';
import { Icon } from '../../../components/icon/Icon';
import { PRINT } from '../../../components/icon/take-drawings';
import { paths } from '../../../paths';
import { IdleDialog } from './IdleDialog';
import { Letters } from './Letters';
import type { KioskOptions } from '../options';
import { fairQuery } from '../../../site/offers';
import styles from './VisitFrame.module.css';
import { TakeAway } from './TakeAway';
import { useIdle } from './use-idle';
import type { EndReason } from './visit';
import 'virtual:fitpath/messages/kiosk';

interface Props {
  readonly options: KioskOptions;
  /** Where visitors find the site on their own phones; null: nowhere. */
  readonly address: string | null;
  readonly onEnd: (reason: EndReason) => void;
  readonly onBackMeans: (back: (() => void) | null) => void;
  readonly children: ReactNode;
}

/** Reading a result or a career takes longer than answering a question. */
const READING = 2;

/** What stands around a visitor's page: the bar with the ways out, within reach, and the watch for who has left. */
export function VisitFrame({ options, address, onEnd, onBackMeans, children }: Props) {
  const { pathname, hash, key } = useLocation();
  const navigate = useNavigate();
  const [taking, setTaking] = useState<string | null>(null);
  // The first entry is the choice of a quiz; before it there is nothing of this visitor's.
  const atStart = pathname === paths.home;
  const canGoBack = key !== 'default';
  const back = useEffectEvent(() => {
    if (taking !== null) setTaking(null);
    else if (canGoBack) void navigate(-1);
  });
  useEffect(() => {
    onBackMeans(() => back());
    return () => onBackMeans(null);
  }, [onBackMeans]);

  const reading = pathname !== paths.home && !pathname.startsWith(paths.quiz(''));
  const { left, keepGoing } = useIdle({
    seconds: options.idle * (reading ? READING : 1),
    onGone: () => onEnd('idle'),
  });
  // Nobody who has only looked at the choice loses anything.
  const nothingToLose = useRef(true);
  useEffect(() => {
    if (!atStart) nothingToLose.current = false;
  }, [atStart]);
  const unseen = useEffectEvent(() => {
    if (nothingToLose.current) onEnd('idle');
  });
  useEffect(() => {
    if (left !== null) unseen();
  }, [left]);

  // To the visitor's own phone, which shows it as theirs [see result/sent.ts], with the fair's offers.
  const link =
    pathname === paths.results && hash !== '' && address !== null
      ? address + paths.results + fairQuery(options.fair ?? undefined) + `${hash}&to=me`
      : null;
  return (
    <div className={styles.stage} data-takes={link !== null || undefined}>
      <div className={styles.page}>{children}</div>
      <footer className={styles.bar}>
        {canGoBack ? (
          <button type="button" onClick={() => void navigate(-1)}>
            <Icon name="back" /> <Trans id="kiosk.back" />
          </button>
        ) : (
          <span />
        )}
        <Letters />
        {pathname === paths.results && options.print && (
          <button type="button" onClick={() => window.print()}>
            <Icon drawing={PRINT} /> <Trans id="kiosk.print" />
          </button>
        )}
        {link !== null && (
          <button type="button" className={styles.take} onClick={() => setTaking(link)}>
            <Trans id="kiosk.take" />
          </button>
        )}
        <button type="button" onClick={() => onEnd('restart')}>
          <Trans id="kiosk.restart" />
        </button>
      </footer>
      {taking !== null && <TakeAway link={taking} onClose={() => setTaking(null)} />}
      {left !== null && <IdleDialog left={left} onKeepGoing={keepGoing} onRestart={() => onEnd('restart')} />}
    </div>
  );
}
