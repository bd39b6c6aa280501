import type { MouseEvent } from 'react';
// eslint-disable-next-line no-restricted-imports -- It leads to the very page that it stands on.
import { useLocation } from 'react-router-dom';
import { otherLanguages, twinOf } from '../../i18n/other-languages';
import { useCapabilities } from '../../site/capabilities';

/** A link to the same page in each other language of the site, where it runs as a site. */
export function OtherLanguages() {
  const { siteFrame } = useCapabilities();
  const { pathname } = useLocation();
  if (!siteFrame) return null;
  return otherLanguages.map(({ id, name }) => (
    <a key={id} href={twinOf(id, pathname)} lang={id} onClick={keepPlace}>
      {name}
    </a>
  ));
}

/** What the address says behind its path, as it is now: filters, a result. What was answered is kept on the device anyway. */
function keepPlace({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  const { search, hash } = window.location;
  currentTarget.search = search;
  currentTarget.hash = hash;
}
