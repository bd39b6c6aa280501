import type { HTMLAttributes, RefAttributes } from 'react';

/** The tag in JSX: its attributes as text, or as the properties that React sets. */
interface TagProps extends HTMLAttributes<HTMLElement>, RefAttributes<HTMLElement> {
  readonly quiz?: string;
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
