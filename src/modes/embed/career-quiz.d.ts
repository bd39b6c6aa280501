import type { HTMLAttributes, RefAttributes } from 'react';

/** The tag in JSX: its attributes as text, or as the properties that React sets. */
interface TagProps extends HTMLAttributes<HTMLElement>, RefAttributes<HTMLElement> {
  readonly quiz?: string;
  /** A quiz of the page's own, as a file; it wins where both are named. */
  readonly src?: string;
  readonly site?: string;
  /** What the page's own people offer, as a file: programs, stands, jobs. */
  readonly offers?: string;
  readonly theme?: string;
  /** Colors are `#rrggbb`, as those of ink and paper. */
  readonly accent?: string;
  readonly ink?: string;
  readonly paper?: string;
  readonly background?: string;
  readonly radius?: number | string;
  readonly font?: string;
  readonly height?: number | string;
  readonly minHeight?: number | string;
  readonly maxHeight?: number | string;
  readonly results?: string;
  readonly links?: string;
  readonly wants?: string;
  readonly sandbox?: string;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'career-quiz': TagProps;
    }
  }
}
