import { Trans } from '../../../i18n/react';
import { Overlay } from '../../../components/Overlay';
import { Countdown } from './Countdown';
import { GRACE } from './use-idle';
import 'virtual:fitpath/messages/kiosk';

interface Props {
  /** Seconds. */
  readonly left: number;
  readonly onKeepGoing: () => void;
  readonly onRestart: () => void;
}

/** Asks whether somebody is still there, and shows how long the question waits. */
export function IdleDialog({ left, onKeepGoing, onRestart }: Props) {
  return (
    <Overlay
      title={<Trans id="kiosk.idle.title" />}
      urgent
      onClose={onKeepGoing}
      choices={
        <>
          <button type="button" onClick={onKeepGoing}>
            <Trans id="kiosk.idle.keepGoing" />
          </button>
          <button type="button" onClick={onRestart}>
            <Trans id="kiosk.restart" />
          </button>
        </>
      }
    >
      <p>
        <Trans id="kiosk.idle.text" values={{ grace: GRACE }} />
      </p>
      <Countdown left={left} of={GRACE} />
    </Overlay>
  );
}
