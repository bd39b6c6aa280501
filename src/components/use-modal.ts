import { useEffect, useId, useRef, type ComponentProps } from 'react';

interface Modal {
  /** For the dialog, which stands open for as long as it is drawn. */
  readonly modal: ComponentProps<'dialog'>;
  /** For the heading that names it. */
  readonly titleId: string;
}

/** A dialog over everything else: what is under it cannot be touched. Escape asks to close it. */
export function useModal(onClose: () => void): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const { current } = dialog;
    if (current && !current.open) current.showModal();
    return () => current?.close();
  }, []);
  return {
    titleId,
    modal: {
      ref: dialog,
      'aria-labelledby': titleId,
      onCancel: (event) => {
        event.preventDefault();
        onClose();
      },
    },
  };
}
