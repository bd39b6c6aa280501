import { useEffect, useState, type ComponentProps } from 'react';
import type { EmbedResult } from '../pages/embed-result';

let found: typeof EmbedResult | undefined;

/** Fetches what shows a result in a frame. */
export async function loadFramedResult(): Promise<typeof EmbedResult> {
  found = (await import('../pages/embed-result')).EmbedResult;
  return found;
}

/** A result in a frame; its code comes while the questions are answered. */
export function FramedResult(props: ComponentProps<typeof EmbedResult>) {
  const [Result, setResult] = useState(() => found);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    if (Result) return;
    loadFramedResult().then((made) => setResult(() => made), setError);
  }, [Result]);
  // The boundary around the page says so.
  if (error !== undefined) throw error as Error;
  return Result ? <Result {...props} /> : null;
}
