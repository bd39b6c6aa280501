import type { ReactNode } from 'react';
import { useModal } from '../../../components/use-modal';
import { useIdle } from '../visit/use-idle';
import styles from './Sheet.module.css';

interface Props {
  readonly title: ReactNode;
  /** Seconds without a sign of life after which it closes by itself. */
  readonly idle: number;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of the staff, over everything else. Left alone it closes, since nobody else should find it open. */
export function Sheet({ title, idle, wide = false, onClose, children }: Props) {
  const { modal, titleId } = useModal(onClose);
  useIdle({ seconds: idle, grace: 0, onGone: onClose });
  return (
    <dialog {...modal} className={wide ? styles.menu : styles.pin}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}
