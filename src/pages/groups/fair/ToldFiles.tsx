import { Icon } from '../../../components/icon/Icon';
import { Trans, useLingui } from '../../../i18n/react';
import type { Told } from '../../../modes/kiosk/counts/add-files';
import { dayName } from './day-names';
import styles from './FairReport.module.css';
import 'virtual:fitpath/messages/fair';

/** Nothing has to be done about these. */
const FINE: readonly Told['kind'][] = ['same', 'older'];

/** What is to be said of the files: which was not taken or not wholly, why, and what to do. */
export function ToldFiles({ told }: { readonly told: readonly Told[] }) {
  const { i18n } = useLingui();
  if (told.length === 0) return null;
  return (
    <ul className={styles.told} aria-label={i18n._('fair.told')}>
      {told.map((one, at) => (
        <li key={at} data-fine={FINE.includes(one.kind) || undefined}>
          <Icon name="warning" />{' '}
          <span>
            <b>{one.file}</b> <Words told={one} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Words({ told }: { readonly told: Told }) {
  switch (told.kind) {
    case 'same':
    case 'older':
    case 'different': {
      const { kind, other, booth, days } = told;
      const list = days.map((day) => dayName(day)).join(' · ');
      return booth === '' ? (
        <Trans id={`fair.told.${kind}.nameless`} values={{ other, days: list }} />
      ) : (
        <Trans id={`fair.told.${kind}`} values={{ other, booth, days: list }} />
      );
    }
    default:
      return <Trans id={`fair.told.${told.kind}`} />;
  }
}
