import { Trans } from '../../../../i18n/react';
import type { Written } from '../../../../content/draft/doc';
import { LineField } from '../fields';
import styles from './Kinds.module.css';
import 'virtual:fitpath/messages/studio';

/** What the ends of a line are called. */
export function SliderEnds({ at, item }: { readonly at: number; readonly item: Written }) {
  return (
    <div className={styles.pair}>
      <LineField path={['items', at, 'low']} value={item['low']} label={<Trans id="studio.low" />} />
      <LineField path={['items', at, 'high']} value={item['high']} label={<Trans id="studio.high" />} />
    </div>
  );
}
