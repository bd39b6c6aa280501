import { useState } from 'react';
import { Trans } from '../../i18n/react';
import { useCapabilities } from '../../site/capabilities';
import { useLeaves } from '../../site/use-leaves';
import styles from './KeepButton.module.css';
import 'virtual:fitpath/messages/keep';

interface Props {
  readonly soc: string;
  /** What the career is called. */
  readonly name: string;
}

/** A leaf that keeps a career on this device, or lets it go; nothing where nothing may be kept. */
export function KeepButton({ soc, name }: Props) {
  const { keepsCareers } = useCapabilities();
  return keepsCareers && <Toggle soc={soc} name={name} />;
}

function Toggle({ soc, name }: Props) {
  const isKept = useLeaves(({ leaves }) => leaves.some((leaf) => leaf.soc === soc));
  const lasting = useLeaves((kept) => kept.lasting);
  const keep = useLeaves((kept) => kept.keep);
  const letGo = useLeaves((kept) => kept.letGo);
  const [refused, refuse] = useState(false);
  const note = isKept ? !lasting && 'keep.visit' : refused && 'keep.full';
  return (
    <>
      <button
        type="button"
        className={styles.keep}
        aria-pressed={isKept}
        onClick={() => (isKept ? letGo(soc) : refuse(!keep(soc)))}
      >
        <svg viewBox="0 0 30 24" aria-hidden="true">
          <path d="M3 20C3 8 13 2 27 4C27 15 17 23 3 20Z" />
          <path d="M3 20C9 15 15 11 21 8" />
        </svg>
        <span>
          <Trans id="keep.keep" /> <span className="visually-hidden">{name}</span>
        </span>
      </button>
      {note && (
        <small role="status" className={styles.note}>
          <Trans id={note} />
        </small>
      )}
    </>
  );
}
