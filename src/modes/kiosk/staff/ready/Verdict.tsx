import { Icon } from '../../../../components/icon/Icon';
import { Trans } from '../../../../i18n/react';
import type { Check } from './check';
import { TICK } from './drawings';
import styles from './Verdict.module.css';
import 'virtual:fitpath/messages/staff';

/** Ready or not, and what that means for visitors; undefined: still looking. Said aloud whenever it changes. */
export function Verdict({ checks }: { readonly checks: readonly Check[] | undefined }) {
  const count = (state: Check['state']) => checks?.filter((check) => check.state === state).length ?? 0;
  const [bad, look] = [count('bad'), count('unknown')];
  const without = checks?.some(({ id, state }) => id === 'address' && state === 'bad');
  return (
    <div role="status" className={styles.verdict} data-state={!checks ? 'looking' : bad > 0 ? 'bad' : 'good'}>
      {checks ? (
        <>
          {bad > 0 ? <Icon name="warning" /> : <Icon drawing={TICK} />}
          <div>
            <p>
              <b>
                <Trans id="staff.ready.verdict" values={{ bad }} />
              </b>
            </p>
            {without ? (
              <p>
                <Trans id="staff.ready.without" />
              </p>
            ) : (
              look > 0 && (
                <p>
                  <Trans id="staff.ready.look" values={{ look }} />
                </p>
              )
            )}
          </div>
        </>
      ) : (
        <p>
          <Trans id="staff.ready.looking" />
        </p>
      )}
    </div>
  );
}
