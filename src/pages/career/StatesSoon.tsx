import { Trans } from '../../i18n/react';
import type { Details } from '../../careers/details';
import { useCode } from '../../site/use-load';
import styles from './StatesSoon.module.css';
import 'virtual:fitpath/messages/career';

/**
 * The room for pay by state and "what would you earn?", which come after the page is usable: the 51 tiles and their
 * table are a third of a page, and nobody needs them first.
 */
export function StatesSoon({ details }: { readonly details: Details }) {
  const any = details.payByState.length > 0 || details.outlookByState.length > 0;
  const code = useCode(() => import('./States'), any);
  if (!any) return null;
  return (
    <div className={styles.states}>
      <h3>
        <Trans id="career.byState" />
      </h3>
      {code && <code.States details={details} />}
    </div>
  );
}
