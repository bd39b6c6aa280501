import invitations from 'virtual:fitpath/invitations';
import { Trans } from '../../../i18n/react';
import { language } from '../../../i18n/language';
import styles from './Begin.module.css';
import 'virtual:fitpath/messages/kiosk';

interface Props {
  /** Those to choose from; one alone is not asked about. */
  readonly languages: readonly string[];
  /** The one that was chosen; none where there is no choice. */
  readonly onBegin: (language?: string) => void;
}

/** What a touch begins with: one button, or one for each language, each in its own words. */
export function Begin({ languages, onBegin }: Props) {
  if (languages.length < 2)
    return (
      <button type="button" className={styles.only} onClick={() => onBegin()}>
        <Trans id="kiosk.begin" />
      </button>
    );
  return (
    <div className={styles.choice}>
      {languages.map((id) => (
        <button key={id} type="button" lang={id} onClick={() => onBegin(id)}>
          {id === language ? <Trans id="kiosk.begin" /> : <span>{invitations[id]?.begin}</span>}
          <small>{id === language ? <Trans id="kiosk.language" /> : invitations[id]?.language}</small>
        </button>
      ))}
    </div>
  );
}

/** The booth's question once more in every other language, so that nobody passes by who would answer in it. */
export function OtherTitles({ languages }: Pick<Props, 'languages'>) {
  return languages
    .filter((id) => id !== language)
    .map((id) => (
      <p key={id} lang={id} className={styles.title}>
        {invitations[id]?.title}
      </p>
    ));
}
