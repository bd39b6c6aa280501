import { useRef } from 'react';
import type { Heading } from '../../content/document';
import { Trans, useLingui } from '../../i18n/react';
import { sourceLang } from '../../i18n/source-lang';
import { useMedia } from '../../site/use-media';
import { Text } from './Text';
import styles from './Contents.module.css';
import 'virtual:fitpath/messages/writing';

/** There is room for them beside the text, as the styles have it. */
const BESIDE = '(min-width: 1000px)';

interface Chapter {
  readonly heading: Heading;
  readonly parts: readonly Heading[];
}

/** What stands on the page, beside it where there is room; on a phone it opens for who asks, and closes when a part is chosen. */
export function Contents({ headings }: { readonly headings: readonly Heading[] }) {
  const { i18n } = useLingui();
  const wide = useMedia(BESIDE);
  const folded = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (folded.current && !wide) folded.current.open = false;
  };
  const link = ({ id, words }: Heading) => (
    <a href={`#${id}`} onClick={close}>
      <Text words={words} />
    </a>
  );
  return (
    <nav className={styles.contents} aria-label={i18n._('writing.contents')}>
      <details ref={folded} open={wide}>
        <summary>
          <Trans id="writing.contents" />
        </summary>
        <ol lang={sourceLang}>
          {chaptersOf(headings).map(({ heading, parts }) => (
            <li key={heading.id}>
              {link(heading)}
              {parts.length > 0 && (
                <ol>
                  {parts.map((part) => (
                    <li key={part.id}>{link(part)}</li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

function chaptersOf(headings: readonly Heading[]): readonly Chapter[] {
  const starts = headings.flatMap(({ level }, at) => (level === 2 ? [at] : []));
  return starts.flatMap((start, nth) => {
    const [heading, ...parts] = headings.slice(start, starts[nth + 1]);
    return heading ? [{ heading, parts }] : [];
  });
}
