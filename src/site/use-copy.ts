import { useState } from 'react';

interface Copying {
  /** Whether this very text was copied; undefined as long as nobody asked. */
  readonly copied: boolean | undefined;
  readonly copy: () => void;
}

/** Copies a text on demand, and always says whether it went. */
export function useCopy(text: string): Copying {
  const [last, setLast] = useState<{ readonly text: string; readonly copied: boolean }>();
  return {
    copied: last?.text === text ? last.copied : undefined,
    copy: () => void copyText(text).then((copied) => setLast({ text, copied })),
  };
}

async function copyText(text: string): Promise<boolean> {
  try {
    // Browsers give no clipboard to pages that came without encryption, and some refuse it to frames.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
