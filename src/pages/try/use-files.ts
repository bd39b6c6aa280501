import { useEffect, useEffectEvent, useState } from 'react';
import {
  droppedFile,
  pickFile,
  picksHandles,
  readFile,
  type FileHandle,
  type Given,
  type Opened,
} from './file';

export interface Files {
  /** What came of the last attempt to open a file. */
  readonly opened: Opened | undefined;
  /** A file is being held over the page. */
  readonly over: boolean;
  readonly open: (file: File) => void;
  /** Opens the browser's dialogue that hands out a handle; false where there is none, and the input's own has to do. */
  readonly pick: () => boolean;
  /** Reads the same file again; undefined where the browser gave no handle to it. */
  readonly readAgain: (() => void) | undefined;
}

interface Takers {
  readonly onText: (text: string) => void;
  /** The text of a file that is read again. */
  readonly onAgain: (text: string) => void;
  /** Takes what is no text of ours, such as an `.h5p`; false where it is nothing that is known. */
  readonly onOther: (file: File) => Promise<boolean>;
}

/** Files that are chosen, or dropped anywhere on the page. */
export function useFiles({ onText, onAgain, onOther }: Takers): Files {
  const [opened, setOpened] = useState<Opened>();
  const [handle, setHandle] = useState<FileHandle>();
  const [over, setOver] = useState(false);
  const [picks, setPicks] = useState(true);

  const settle = (result: Opened, to = onText) => {
    setOpened(result);
    if (result.ok) to(result.text);
  };
  const take = async (given: Given, to = onText) => {
    setHandle(given.handle);
    if (/\.h5p$/i.test(given.file.name) && (await onOther(given.file))) return setOpened(undefined);
    const result = await readFile(given.file);
    settle(result, to);
  };

  const drop = useEffectEvent(async (data: DataTransfer) => {
    const dropped = await droppedFile(data);
    if ('ok' in dropped) settle(dropped);
    else await take(dropped);
  });
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      // Text that is moved about in the text area is none of ours.
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type === 'drop') void drop(event.dataTransfer);
    };
    const kinds = ['dragover', 'dragleave', 'drop'] as const;
    for (const kind of kinds) window.addEventListener(kind, onDrag);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, onDrag);
    };
  }, []);

  return {
    opened,
    over,
    open: (file) => void take({ file }),
    pick: () => {
      if (!picks || !picksHandles()) return false;
      pickFile().then(
        (given) => given && take(given),
        // In some frames the dialogue may not open: from now on the input's own.
        () => setPicks(false),
      );
      return true;
    },
    readAgain:
      handle &&
      (() =>
        void handle.getFile().then(
          (file) => take({ file, handle }, onAgain),
          () => setOpened({ ok: false, reason: 'unreadable' }),
        )),
  };
}
