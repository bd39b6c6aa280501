import { useEffect, useSyncExternalStore } from 'react';
import { Trans, useLingui } from '../../../i18n/react';
import { formatCount, formatTenths } from '../../../i18n/format';
import { formatMoment } from '../../../i18n/format-moment';
import type { OfflineStatus, Progress } from '../../../offline/outcomes';
import type { Preparation, PreparationState } from '../../../offline/preparation';
import { Action, Actions } from './Actions';
import 'virtual:fitpath/messages/prepare';

/** Where the staff make a booth independent of the network. What is under way goes on when the menu closes. */
export function OfflinePanel({ preparation }: { readonly preparation: Preparation }) {
  const { i18n } = useLingui();
  const { status, work, outcome } = useSyncExternalStore(preparation.subscribe, preparation.now);
  const { look } = preparation;
  useEffect(look, [look]);
  return (
    <section aria-label={i18n._('prepare.title')}>
      <h3>
        <Trans id="prepare.title" />
      </h3>
      {status && <Standing status={status} />}
      {work && <Doing kind={work.kind} progress={work.progress} />}
      <p role="status">{outcome && <Outcome outcome={outcome} />}</p>
      {status?.supported && (
        <Actions>
          {work?.kind === 'prepare' ? (
            <Action onClick={preparation.stop}>
              <Trans id="prepare.stop" />
            </Action>
          ) : (
            <Action onClick={preparation.prepare}>
              <Trans id={status.prepared ? 'prepare.again' : 'prepare.start'} />
            </Action>
          )}
          {status.prepared && !work && (
            <Action onClick={preparation.verify}>
              <Trans id="prepare.check" />
            </Action>
          )}
        </Actions>
      )}
    </section>
  );
}

function Standing({ status: { supported, prepared, lasting } }: { readonly status: OfflineStatus }) {
  if (!prepared)
    return (
      <p>
        <Trans id={supported ? 'prepare.not' : 'prepare.unsupported'} />
      </p>
    );
  const { version, files, bytes, at } = prepared;
  return (
    <p>
      <Trans
        id="prepare.ready"
        values={{ date: formatMoment(at), version, files: formatCount(files), megabytes: inMegabytes(bytes) }}
      />{' '}
      <Trans id={lasting ? 'prepare.lasting' : 'prepare.notLasting'} />
    </p>
  );
}

interface Work {
  readonly kind: 'prepare' | 'verify';
  readonly progress: Progress | undefined;
}

function Doing({ kind, progress }: Work) {
  const { i18n } = useLingui();
  const label = i18n._(kind === 'prepare' ? 'prepare.progress' : 'prepare.checking');
  if (!progress) return <progress aria-label={label} />;
  const { files, ofFiles, bytes, ofBytes } = progress;
  return (
    <p>
      <progress aria-label={label} value={bytes} max={ofBytes} />{' '}
      <Trans
        id="prepare.sofar"
        values={{
          files: formatCount(files),
          ofFiles: formatCount(ofFiles),
          megabytes: inMegabytes(bytes),
          ofMegabytes: inMegabytes(ofBytes),
        }}
      />
    </p>
  );
}

function Outcome({ outcome }: { readonly outcome: NonNullable<PreparationState['outcome']> }) {
  switch (outcome.kind) {
    case 'ready': {
      // A booth may do without this one.
      const [path] = outcome.without?.filter((missing) => missing !== 'kiosk.json') ?? [];
      return path === undefined ? (
        <Trans id="prepare.said.ready" />
      ) : (
        <Trans id="prepare.said.without" values={{ path }} />
      );
    }
    case 'whole':
      return <Trans id="prepare.said.whole" values={{ files: formatCount(outcome.files) }} />;
    case 'full':
      return <Trans id="prepare.said.full" values={{ megabytes: inMegabytes(outcome.missing) }} />;
    case 'changed':
      return <Trans id="prepare.said.changed" values={{ path: outcome.path }} />;
    case 'bug':
      return <Trans id="prepare.said.bug" values={{ said: outcome.said }} />;
    case 'damaged': {
      const [path = ''] = outcome.paths;
      return <Trans id="prepare.said.damaged" values={{ count: outcome.paths.length, path }} />;
    }
    default:
      return <Trans id={`prepare.said.${outcome.kind}`} />;
  }
}

const inMegabytes = (bytes: number) => formatTenths(bytes / 1e6);
