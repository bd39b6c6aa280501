import type { ReactNode } from 'react';

interface Props {
  /** What links lead to. */
  readonly id: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page that its contents lead to. */
export function Section({ id, title, children }: Props) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
