import { useEffect, useId, useRef, type ReactNode } from 'react';
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
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const own = dialog.current;
    if (own && !own.open) own.showModal();
    return () => own?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.overlay}
      role={urgent ? 'alertdialog' : undefined}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div className={styles.choices}>{choices}</div>
    </dialog>
  );
}
