import { useState } from 'react';
import { Trans } from '../../../i18n/react';
import { Button } from '../../../components/Button';
import { useHost } from '../host-context';
import type { Shared, Want } from '../messages';
import styles from './FrameResult.module.css';
import 'virtual:fitpath/messages/embed';

interface Props {
  readonly quiz: string;
  /** The run's number. */
  readonly run: string | undefined;
  /** What would be sent, of what the host asked for. */
  readonly sharedOf: (wants: readonly Want[]) => Shared;
}

/**
 * Asks whether the page around may have the result, where it asked for it: names what would be sent and to whom, and sends
 * it when the person says so. Never to a page without an origin, since nobody could say who that is.
 */
export function ShareWithHost({ quiz, run, sharedOf }: Props) {
  const { host, met } = useHost();
  const [sent, setSent] = useState(false);
  if (met?.origin === undefined || met.hello.wants.length === 0) return null;
  const { wants } = met.hello;
  const origin = met.origin.replace(/^https:\/\//, '');
  const send = () => {
    // That it is done was said when the result appeared.
    host.send({
      type: 'complete',
      quiz,
      ...(run !== undefined && { run }),
      again: true,
      shared: sharedOf(wants),
    });
    setSent(true);
  };
  return (
    <section className={styles.share} aria-labelledby="share-with-host">
      <h2 id="share-with-host">
        <Trans id="embed.ask" values={{ origin }} />
      </h2>
      <p>
        <Trans id="embed.askText" />
      </p>
      <ul>
        {wants.map((want) => (
          <li key={want}>
            <Trans id={`embed.want.${want}`} />
          </li>
        ))}
      </ul>
      {!sent && (
        <Button look="quiet" onClick={send}>
          <Trans id="embed.send" values={{ origin }} />
        </Button>
      )}
      <p role="status">{sent && <Trans id="embed.sent" values={{ origin }} />}</p>
    </section>
  );
}
