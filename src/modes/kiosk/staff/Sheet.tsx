import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useIdle } from '../use-idle';
import styles from './Staff.module.css';

interface Props {
  readonly title: ReactNode;
  /** Seconds without a sign of life after which it closes by itself. */
  readonly idle: number;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly onKey?: (key: string) => void;
  readonly children: ReactNode;
}

/** A dialog of the staff, over everything else. Left alone it closes, since nobody else should find it open. */
export function Sheet({ title, idle, wide = false, onClose, onKey, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useIdle({ seconds: idle, grace: 0, onGone: onClose });
  useEffect(() => {
    const own = dialog.current;
    if (own && !own.open) own.showModal();
    return () => own?.close();
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLButtonElement && event.key === 'Enter') return;
    onKey?.(event.key);
  };
  return (
    // Keys are a second way to press its buttons.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={wide ? styles.menu : styles.pin}
      aria-labelledby={id}
      onKeyDown={press}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
