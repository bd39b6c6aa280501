import type { ComponentProps } from 'react';
import type { FrameResult } from '../../modes/embed/result/FrameResult';
import { useLoad } from '../../site/use-load';

let found: typeof FrameResult | undefined;

/** Fetches what shows a result in a frame. */
export async function loadFramedResult(): Promise<typeof FrameResult> {
  found = (await import('../../modes/embed/result/FrameResult')).FrameResult;
  return found;
}

/** A result in a frame; its code comes while the questions are answered. */
export function FramedResult(props: ComponentProps<typeof FrameResult>) {
  const code = useLoad('result', loadFramedResult, () => found);
  // The boundary around the page says so.
  if (code.kind === 'failed') throw code.error as Error;
  return code.value ? <code.value {...props} /> : null;
}
