import { useRef, useState } from 'react';
import type { Imported } from '../../content/import/imported';

/** What became of what somebody brought; undefined of a file that is nothing known. */
type Came = 'draft' | 'import' | undefined;

interface Import {
  /** Another product's quiz on its way in. */
  readonly imported: Imported | undefined;
  readonly setImported: (imported: Imported | undefined) => void;
  /** Takes a text or a file that somebody brought: one of another product is asked about, any other text begins a draft. */
  readonly bring: (text: string, file?: File) => Promise<Came>;
}

/** What somebody brings along, a quiz of ours or of another product; resolves to what came of it. */
export function useImport(onText: (text: string) => void): Import {
  const [imported, setImported] = useState<Imported>();
  /** Who goes on typing while the reader is on its way has typed one text, not several. */
  const latest = useRef<string>(undefined);
  const bring = async (text: string, file?: File): Promise<Came> => {
    const isFirst = latest.current === undefined;
    latest.current = text;
    if (!isFirst) return 'draft';
    const found = await import('./import/read-import').then(
      ({ readImport }) => readImport(file ?? latest.current ?? text),
      () => undefined,
    );
    const brought = latest.current;
    latest.current = undefined;
    if (found) setImported(found);
    else if (!file) onText(brought);
    return found ? 'import' : file ? undefined : 'draft';
  };
  return { imported, setImported, bring };
}
