import type { ReactElement } from 'react';

/** What a partner adds to a list of careers: always beside it, never to its order. */
export interface Partner {
  /** Whether the list shows a career: any, or only those that the partner has something for. */
  readonly wants: (soc: string) => boolean;
  /** Whether it is narrowed so. */
  readonly only: boolean;
  /** Below a career. */
  readonly line: (soc: string) => ReactElement | null;
  /** Above the list; `socs` are all careers as they are shown. */
  readonly head: (socs: readonly string[]) => ReactElement | null;
  /** Below the list. */
  readonly part: (ranked: Ranked) => ReactElement | null;
}

/** What was ranked, in the order in which it is shown. */
export interface Ranked {
  readonly socs: readonly string[];
  readonly careerName: (soc: string) => string;
  /** The answers tell some of them apart: a place means something. */
  readonly told: boolean;
  /** These are the careers, not what a quiz's own outcomes lead to: a place is one among careers. */
  readonly placed: boolean;
}
