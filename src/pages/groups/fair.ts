import type { ReactNode } from 'react';
import type { Source } from '../../result/group/read';

interface Code {
  readonly FairReport: (props: { readonly texts: readonly Source[] }) => ReactNode;
}

/** The report of a fair. */
const found = import.meta.glob<Code>('./fair/FairReport.tsx');

/** Fetches what reports on a fair, where this copy of the site has it. */
export async function loadFair(): Promise<Code | undefined> {
  return found['./fair/FairReport.tsx']?.();
}
