import { ToCopy } from '../../components/ToCopy';
import { Trans, useLingui } from '../../i18n/react';
import styles from './Embed.module.css';
import 'virtual:fitpath/messages/webmasters';

const NOTES = ['sends', 'consent', 'privacy', 'events', 'file', 'policy', 'sandbox'] as const;

/** What webmasters want to know besides: first of all what is sent, and what never is. */
export function Notes({ origin }: { readonly origin: string }) {
  const { i18n } = useLingui();
  return (
    <div className={styles.notes}>
      {NOTES.map((note) => (
        <section key={note} className={styles.note}>
          <h2>
            <Trans id={`embedding.note.${note}.title`} />
          </h2>
          <p>
            <Trans id={`embedding.note.${note}`} />
          </p>
          {note === 'policy' && (
            <ToCopy
              title={i18n._('embedding.policyCode')}
              text={`script-src ${origin}; frame-src ${origin}`}
            />
          )}
        </section>
      ))}
    </div>
  );
}
