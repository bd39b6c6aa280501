import type { HTMLAttributes, RefAttributes } from 'react';

/** The tag in JSX: its attributes as text, or as the properties that React sets. */
interface TagProps extends HTMLAttributes<HTMLElement>, RefAttributes<HTMLElement> {
  readonly quiz?: string;
  /** A quiz of the page's own, as a file; it wins where both are named. */
  readonly src?: string;
  readonly site?: string;
  readonly theme?: string;
  readonly maxHeight?: number;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'career-quiz': TagProps;
    }
  }
}
