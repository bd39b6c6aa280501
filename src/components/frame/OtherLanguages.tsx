import type { MouseEvent } from 'react';
// eslint-disable-next-line no-restricted-imports -- It leads to the very page that it stands on.
import { useLocation } from 'react-router-dom';
import { language } from '../../i18n/language';
import { otherLanguages, twinOf } from '../../i18n/other-languages';
import { useCapabilities } from '../../site/capabilities';
import { useHydrated } from '../../site/use-hydrated';

/** A link to the same page in each other language of the site, where it runs as a site. That of the browser's own stands out. */
export function OtherLanguages() {
  const { siteFrame } = useCapabilities();
  const { pathname } = useLocation();
  const wanted = useHydrated() ? spoken() : undefined;
  if (!siteFrame) return null;
  return otherLanguages.map(({ id, name }) => (
    <a
      key={id}
      href={twinOf(id, pathname)}
      lang={id}
      data-wanted={id === wanted || undefined}
      onClick={keepPlace}
      onPointerDown={keepPlace}
    >
      {name}
    </a>
  ));
}

/** The first of the languages that the browser asks for in which there is a site. */
function spoken(): string | undefined {
  const built = [language, ...otherLanguages.map(({ id }) => id)];
  return navigator.languages.map((asked) => asked.slice(0, 2)).find((asked) => built.includes(asked));
}

/** What the address says behind its path, as it is now: filters, a fair, a result; before a press that opens another tab, too. What was answered is kept on the device anyway. */
function keepPlace({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  const { search, hash } = window.location;
  currentTarget.search = search;
  currentTarget.hash = hash;
}
