import type { ReactNode } from 'react';
import { useCapabilities } from '../../site/capabilities';
import { Foot } from './Foot';
import { Head } from './Head';
import { useKeptFocus } from './use-kept-focus';

interface Props {
  /** The page begins with the cover, and the head belongs to it. */
  readonly onCover?: boolean;
  readonly children: ReactNode;
}

/** The site's head and foot around a page, where it runs as a site. A question stands without: nothing leads away from it. */
export function SiteFrame({ onCover = false, children }: Props) {
  const { siteFrame } = useCapabilities();
  useKeptFocus();
  if (!siteFrame) return children;
  return (
    <>
      <Head onCover={onCover} />
      {children}
      <Foot />
    </>
  );
}
