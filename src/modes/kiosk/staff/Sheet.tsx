import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useIdle } from '../visit/use-idle';
import styles from './Staff.module.css';

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
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useIdle({ seconds: idle, grace: 0, onGone: onClose });
  useEffect(() => {
    const own = dialog.current;
    if (own && !own.open) own.showModal();
    return () => own?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? styles.menu : styles.pin}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
