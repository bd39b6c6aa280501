import { Trans } from '../../../i18n/react';
import { Button } from '../../../components/Button';
import { KeepButton } from '../../../components/career/KeepButton';
import { paths } from '../../../paths';
import styles from './Actions.module.css';
import 'virtual:fitpath/messages/career';

/** What can be done with a career, in one row. */
export function Actions({ soc, name }: { readonly soc: string; readonly name: string }) {
  return (
    <div className={styles.actions}>
      <KeepButton soc={soc} name={name} />
      <Button look="quiet" to={paths.compare([soc])}>
        <Trans id="career.compare" />
      </Button>
    </div>
  );
}
