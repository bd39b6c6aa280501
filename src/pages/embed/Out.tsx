import type { ReactNode } from 'react';

/** A link to what is no page of the site, a file or a mail; its words come from the message that it stands in. */
export function Out({ href, children }: { readonly href: string; readonly children?: ReactNode }) {
  return <a href={href}>{children}</a>;
}
