import { useEffect, useRef } from 'react';
import { Trans } from '../../i18n/react';
import { SiteFrame } from '../../components/frame/SiteFrame';
import type { Draft } from './draft';
import type { Check } from './use-check';
import { Found } from './Found';
import { useFiles } from './use-files';
import type { Tried } from './TryRun';
import { mend } from './mend';
import { goTo, TextSheet } from './TextSheet';
import { Tools } from './Tools';
import { arrive } from './use-view';
import styles from './Try.module.css';
import 'virtual:fitpath/messages/try';

/** Files of the site: how to write a quiz, and the shape of its file, for text editors. */
const GUIDE = `${import.meta.env.FITPATH_ROOT}guide.txt`;
const SCHEMA = `${import.meta.env.FITPATH_ROOT}schema/quiz.schema.json`;

interface Props {
  readonly draft: Draft;
  readonly check: Check;
  /** The quiz, as soon as nothing is wrong with the text. */
  readonly tried: Tried | undefined;
  /** The person has come back from the questions or the results. */
  readonly turned: boolean;
}

/** The text of a quiz, ways to bring it in and out, and what is to say of it. */
export function Editor({ draft, check, tried, turned }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const files = useFiles(draft.replace);

  useEffect(() => {
    if (turned) arrive();
  }, [turned]);

  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.try ?? ''}`} data-over={files.over || undefined}>
        <h1>
          <Trans id="try.title" />
        </h1>
        <p className={styles.lead}>
          <Trans id="try.lead" />
        </p>
        <noscript>
          <p>
            <Trans id="try.noScript" />
          </p>
        </noscript>
        <div className={styles.desk}>
          <section aria-labelledby="try-text">
            <h2 id="try-text">
              <Trans id="try.text" />
            </h2>
            <Tools draft={draft} files={files} quiz={tried?.quiz} />
            <TextSheet
              area={area}
              draft={draft}
              problems={check.checking ? [] : (check.found?.problems ?? [])}
            />
            {!draft.kept && (
              <p className={styles.small}>
                <Trans id="try.notKept" />
              </p>
            )}
          </section>
          <section aria-labelledby="try-found" className={styles.found}>
            <h2 id="try-found">
              <Trans id="try.found" />
            </h2>
            <Found
              check={check}
              tried={tried}
              blank={draft.text.trim() === ''}
              onGo={(problem) => {
                if (area.current) goTo(area.current, problem);
              }}
              onMend={(edits) => {
                // Of a text that has changed since the places are others.
                if (area.current && !check.checking) mend(area.current, edits, draft.replace);
              }}
            />
            <h3>
              <Trans id="try.help" />
            </h3>
            <ul className={styles.links}>
              <li>
                <a href={GUIDE}>
                  <Trans id="try.guide" />
                </a>
              </li>
              <li>
                <a href={SCHEMA}>
                  <Trans id="try.schema" />
                </a>
              </li>
            </ul>
          </section>
        </div>
      </main>
    </SiteFrame>
  );
}
