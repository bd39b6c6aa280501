import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { Trans, useLingui } from '../../../i18n/react';
import type { LeftOut } from '../../../result/group/read';
import { Why } from '../Why';
import { detector } from './detect';
import styles from './Scan.module.css';
import { openCamera, watch, type NoCamera } from './watch';
import 'virtual:fitpath/messages/groups';

interface Props {
  /** How many results there are. */
  readonly count: number;
  /** What was left out. */
  readonly left: readonly LeftOut[];
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** The camera, for results that students hold out one after another. It is on while this is open and the page is seen. */
export function Scan({ count, left, onText, onClose }: Props) {
  const { i18n } = useLingui();
  const video = useRef<HTMLVideoElement>(null);
  const [failed, setFailed] = useState<NoCamera>();
  const [last, setLast] = useState<{ readonly text: string; readonly before: number }>();
  const seen = useSyncExternalStore(onSeen, () => !document.hidden);
  const take = useEffectEvent((text: string) => {
    setLast({ text, before: count });
    onText(text);
  });
  const fail = useEffectEvent((why: NoCamera) => setFailed(why));
  useEffect(() => {
    if (!seen) return;
    const controller = new AbortController();
    const { signal } = controller;
    const run = async () => {
      const stream = await openCamera();
      if (typeof stream === 'string') return signal.aborted || fail(stream);
      const stop = () => stream.getTracks().forEach((track) => track.stop());
      signal.addEventListener('abort', stop);
      const { current } = video;
      if (signal.aborted || !current) return stop();
      current.srcObject = stream;
      await current.play().catch(() => undefined);
      const detect = await detector();
      await watch(() => detect(current), take, signal);
    };
    run().catch(() => fail('busy'));
    return () => controller.abort();
  }, [seen]);

  const refused = last && left.findLast(({ text }) => last.text.includes(text));
  if (failed)
    return (
      <div className={styles.scan}>
        <Notice title={<Trans id={`group.camera.${failed}`} />}>
          <Trans id={`group.camera.${failed}.text`} />
        </Notice>
      </div>
    );
  return (
    <div className={styles.scan}>
      <video ref={video} muted playsInline aria-label={i18n._('group.camera.picture')} />
      <div>
        <p className={styles.count} role="status">
          {last && !refused && count > last.before && <b>+1 </b>}
          <Trans id="group.scanned" values={{ count }} />
        </p>
        {refused && (
          <p className={styles.refused}>
            <Why reason={refused.reason} />
          </p>
        )}
        <p>
          <Trans id="group.scan.how" />
        </p>
        <Button look="quiet" onClick={onClose}>
          <Trans id="group.scan.stop" />
        </Button>
      </div>
    </div>
  );
}

/** A page behind another tab, or on a locked phone, is not seen. */
function onSeen(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}
