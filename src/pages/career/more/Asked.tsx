import { Trans } from '../../../i18n/react';
import type { Details } from '../../../careers/details';
import { useDeferredPass } from '../../../components/Deferred';
import { ClosedPart } from '../Folded';
import { TableSource } from '../Part';
import styles from './Asked.module.css';
import 'virtual:fitpath/messages/career';
import 'virtual:fitpath/messages/facts';

const KINDS = [
  ['activities', 'work-activities'],
  ['skills', 'skills'],
  ['knowledge', 'knowledge'],
] as const;

/** Where nobody has written a guide: what the work asks for more than most. */
export function Asked({ details }: { readonly details: Details }) {
  const shown = KINDS.filter(([kind]) => details[kind].length > 0);
  // Closed: the lists come with the script, so that the page stays small.
  const here = useDeferredPass();
  if (shown.length === 0) return null;
  return (
    <ClosedPart id="asked" title={<Trans id="career.asked" />}>
      <div className={styles.thirds}>
        {(here ? shown : []).map(([kind]) => (
          <div key={kind}>
            <h3>
              <Trans id={`career.${kind}`} />
            </h3>
            <ol>
              {details[kind].map((element) => (
                <li key={element.id}>{element.name}</li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      <TableSource details={details} tables={shown.map(([, table]) => table)} />
    </ClosedPart>
  );
}
