import type { FocusTried, Verdicts } from '../../../content/tried/tried';
import { Trans } from '../../../i18n/react';
import styles from './People.module.css';
import 'virtual:fitpath/messages/tried';

const VERDICTS = ['fits', 'mayFit', 'othersFitBetter'] as const;

/** Of a quiz about one career: what its people are told of it, and what others are. */
export function Focus({ own, others }: FocusTried) {
  return (
    <>
      <p className={styles.big}>
        <Trans id="tried.of" values={{ found: own.fits, people: own.people }} />
      </p>
      <p className={styles.means}>
        <b>
          <Trans id="tried.focus.own" />
        </b>{' '}
        <Trans id="tried.focus.others" values={{ fits: others.fits, people: others.people }} />
      </p>
      <table className={styles.verdicts}>
        <caption className="visually-hidden">
          <Trans id="tried.focus.table" />
        </caption>
        <thead>
          <tr>
            <td />
            {VERDICTS.map((verdict) => (
              <th key={verdict} scope="col">
                <Trans id={`tried.focus.${verdict}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Told who="tried.focus.its" {...own} />
          <Told who="tried.focus.other" {...others} />
        </tbody>
      </table>
    </>
  );
}

function Told({ who, ...verdicts }: Verdicts & { readonly who: 'tried.focus.its' | 'tried.focus.other' }) {
  return (
    <tr>
      <th scope="row">
        <Trans id={who} values={{ people: verdicts.people }} />
      </th>
      {VERDICTS.map((verdict) => (
        <td key={verdict}>{verdicts[verdict]}</td>
      ))}
    </tr>
  );
}
