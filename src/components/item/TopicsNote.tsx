import type { TopicsItem } from '../../engine/quiz';
import { Trans } from '../../i18n/react';
import { Sprig } from '../topics/Sprig';
import styles from './TopicsNote.module.css';
import 'virtual:fitpath/messages/topics';

interface Props {
  readonly item: TopicsItem;
  /** In the order of picking; empty for none of these, null while nothing is said. */
  readonly chosen: readonly string[] | null;
  /** How many taps were in vain, since all places are taken. */
  readonly refused: number;
}

/** A leaf for each topic picked, how many those are, and what the last of them is about. */
export function TopicsNote({ item, chosen, refused }: Props) {
  return (
    <div className={styles.note}>
      <Sprig leaves={chosen?.length ?? 0} places={item.max} />
      <p role="status">
        {/* Another one is read out once more to who tapped in vain. */}
        <span key={refused}>
          <Said item={item} chosen={chosen} />
        </span>
      </p>
    </div>
  );
}

function Said({ item: { max, options }, chosen }: Omit<Props, 'refused'>) {
  const last = options.find((option) => option.id === chosen?.at(-1));
  const count = chosen?.length ?? 0;
  const components = { 0: <b /> };
  if (!chosen) return <Trans id="topics.start" />;
  if (!last) return <Trans id="topics.noneChosen" components={components} />;
  if (count >= max) return <Trans id="topics.full" values={{ max }} components={components} />;
  return (
    <Trans
      id="topics.some"
      values={{ count, max, name: last.label, hint: last.hint }}
      components={components}
    />
  );
}
