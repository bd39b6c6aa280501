import { useEffect, useSyncExternalStore } from 'react';
import { Trans, useLingui } from '../../../i18n/react';
import { formatCount } from '../../../i18n/format';
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
  const { i18n } = useLingui();
  if (!prepared)
    return (
      <p>
        <Trans id={supported ? 'prepare.not' : 'prepare.unsupported'} />
      </p>
    );
  const { version, files, bytes, at } = prepared;
  const date = i18n.date(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <p>
      <Trans
        id="prepare.ready"
        values={{ date, version, files: formatCount(files), megabytes: inMegabytes(bytes) }}
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
  const values = {
    ...('files' in outcome ? { files: formatCount(outcome.files) } : {}),
    ...('missing' in outcome ? { megabytes: inMegabytes(outcome.missing) } : {}),
    ...('path' in outcome ? { path: outcome.path } : {}),
    ...('paths' in outcome ? { count: outcome.paths.length, path: outcome.paths[0] } : {}),
  };
  return <Trans id={`prepare.said.${outcome.kind}`} values={values} />;
}

const inMegabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
