import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  /** The id of a part of this page. */
  readonly to: string;
}

/** The way to a part of the page, open or closed. The address stays as it is: in booths and frames it is nobody's business. */
export function PartLink({ to, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={`#${to}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}

/** Opens a part where it is closed, brings it into sight and goes on from there; nothing where there is none of this id. */
export function goTo(id: string): void {
  const part = document.getElementById(id);
  if (!part) return;
  const closed = part.closest('details');
  if (closed) closed.open = true;
  part.scrollIntoView();
  const start = part.querySelector<HTMLElement>('summary, h2, h1') ?? part;
  if (start.tabIndex < 0) start.tabIndex = -1;
  start.focus({ preventScroll: true });
}
