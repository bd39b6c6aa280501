import { MOST_WRITTEN } from '../../content/draft/doc';
import { checkerWords, saidOf } from './said';

/** The text of a file, or why it cannot be read: a message's id, or a problem of its bytes in words. */
export type Opened =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly reason: Reason }
  | { readonly ok: false; readonly reason: 'bytes'; readonly name: string; readonly words: string };
type Reason = 'several' | 'folder' | 'nothing' | 'large' | 'unreadable';

/** Reads a file on this device. Looks at its size before it reads it. */
export async function readFile(file: File): Promise<Opened> {
  if (file.size > MOST_WRITTEN) return { ok: false, reason: 'large' };
  try {
    // It brings its sentences along, which nobody needs who writes here.
    const { decodeText } = await import('../../content/check/json/decode-text');
    const decoded = decodeText(file.name, new Uint8Array(await file.arrayBuffer()));
    if (decoded.ok) return { ok: true, name: file.name, text: plain(decoded.value) };
    await checkerWords();
    const words = decoded.problems.map((problem) => saidOf(problem).words).join('; ');
    return { ok: false, reason: 'bytes', name: file.name, words };
  } catch {
    // Moved, renamed or changed since it was chosen, or not ours to read.
    return { ok: false, reason: 'unreadable' };
  }
}

/** What the browser gave: a handle lets the same file be read again after it was saved in an editor. */
export interface Given {
  readonly file: File;
  readonly handle?: FileHandle;
}
export interface FileHandle {
  readonly kind: string;
  getFile(): Promise<File>;
}

/** The one file of a drop, or why there is none. The handle is asked for within the event; later it is gone. */
export async function droppedFile(data: DataTransfer): Promise<Given | Opened> {
  const items = [...data.items].filter((item) => item.kind === 'file');
  const [item] = items;
  if (!item) return { ok: false, reason: 'nothing' };
  if (items.length > 1) return { ok: false, reason: 'several' };
  if (item.webkitGetAsEntry()?.isDirectory) return { ok: false, reason: 'folder' };
  const file = item.getAsFile();
  const handle = await handleOf(item);
  if (!file) return { ok: false, reason: 'unreadable' };
  return handle ? { file, handle } : { file };
}

async function handleOf(item: DataTransferItem): Promise<FileHandle | undefined> {
  const { getAsFileSystemHandle: ask } = item as { getAsFileSystemHandle?: () => Promise<FileHandle | null> };
  try {
    const handle = await ask?.call(item);
    return handle?.kind === 'file' ? handle : undefined;
  } catch {
    return undefined;
  }
}

/** Whether this browser's own dialogue can hand out a handle. */
export const picksHandles = (): boolean => 'showOpenFilePicker' in window;

/** The file that the person picks; undefined when they changed their mind. Rejects where the dialogue may not open. */
export async function pickFile(): Promise<Given | undefined> {
  const pick = (window as unknown as { showOpenFilePicker: (options: object) => Promise<FileHandle[]> })
    .showOpenFilePicker;
  try {
    const [handle] = await pick({
      types: [{ accept: { 'application/json': ['.json'] } }],
    });
    return handle && { file: await handle.getFile(), handle };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** As a text area holds it: no byte order mark, and lines that end as it ends them. */
export function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
