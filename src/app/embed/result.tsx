import { useEffect, useState, type ComponentProps } from 'react';
import type { FrameResult } from '../../modes/embed/result/FrameResult';

let found: typeof FrameResult | undefined;

/** Fetches what shows a result in a frame. */
export async function loadFramedResult(): Promise<typeof FrameResult> {
  found = (await import('../../modes/embed/result/FrameResult')).FrameResult;
  return found;
}

/** A result in a frame; its code comes while the questions are answered. */
export function FramedResult(props: ComponentProps<typeof FrameResult>) {
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
