import type { ReactNode } from 'react';
import { useModal } from './use-modal';
import styles from './Overlay.module.css';

interface Props {
  readonly title: ReactNode;
  /** Something that cannot wait is read out at once. */
  readonly urgent?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the likely one first. */
  readonly choices: ReactNode;
}

/** A sheet over everything else: what is under it cannot be touched until it is closed. */
export function Overlay({ title, urgent = false, onClose, children, choices }: Props) {
  const { modal, titleId } = useModal(onClose);
  return (
    <dialog {...modal} className={styles.overlay} role={urgent ? 'alertdialog' : undefined}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className={styles.choices}>{choices}</div>
    </dialog>
  );
}
