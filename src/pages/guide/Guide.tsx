import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { SiteFrame } from '../../components/frame/SiteFrame';
import { authoringGuide } from '../../content/browser/authoring-guide';
import type { Heading } from '../../content/document';
import { i18n as words } from '../../i18n/i18n';
import { Trans } from '../../i18n/react';
import { sourceLang } from '../../i18n/source-lang';
import type { Page } from '../page';
import { Blocks } from './Blocks';
import { Contents } from './Contents';
import styles from './Guide.module.css';
import 'virtual:fitpath/messages/writing';

/** The guide as a file, for who reads it in an editor. */
const PLAIN = `${import.meta.env.FITPATH_ROOT}guide.txt`;

/** Its title is the page's, in the page's language. */
const blocks = authoringGuide.filter((block) => block.kind !== 'heading' || block.level > 1);
const headings = blocks.filter((block): block is Heading => block.kind === 'heading' && block.level < 4);

/** How to write a quiz: the guide of the folder of quizzes, with contents and examples to try. */
function Guide() {
  useGoToPart();
  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.page ?? ''}`}>
        <h1>
          <Trans id="writing.title" />
        </h1>
        <p className={styles.lead}>
          <Trans id="writing.lead" />
        </p>
        <p className={styles.plain}>
          {sourceLang !== undefined && (
            <>
              <Trans id="writing.inSource" />{' '}
            </>
          )}
          <a href={PLAIN}>
            <Trans id="writing.plain" />
          </a>
        </p>
        <div className={styles.columns}>
          <Contents headings={headings} />
          <article lang={sourceLang} className={styles.text}>
            <Blocks blocks={blocks} />
          </article>
        </div>
      </main>
    </SiteFrame>
  );
}

/** A browser goes to the part that an address names when it loads the page; where another page led here nobody does. */
function useGoToPart(): void {
  const { hash } = useLocation();
  const type = useNavigationType();
  useEffect(() => {
    if (type === NavigationType.Push && hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [type, hash]);
}

export const page: Page<object> = {
  Component: Guide,
  load: () => Promise.resolve({}),
  head: () => ({ title: words._('writing.head.title'), description: words._('writing.head.description') }),
};
