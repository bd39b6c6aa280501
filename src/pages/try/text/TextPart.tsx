import { useEffect, useEffectEvent, useRef } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '../../../paths';
import { Trans } from '../../../i18n/react';
import type { Edit } from '../../../content/check/json/slip';
import type { Problem } from '../../../content/check/problem';
import type { Drafts } from '../draft/drafts';
import { Found } from '../Found';
import { Tools } from '../Tools';
import type { Taken } from '../../text-quiz';
import type { Check } from '../use-check';
import type { Files } from '../use-files';
import { goTo, TextSheet } from './TextSheet';
import styles from './Text.module.css';
import 'virtual:fitpath/messages/try';

/** The shape of a quiz's file, for text editors. */
const SCHEMA = `${import.meta.env.FITPATH_ROOT}schema/quiz.schema.json`;

interface Props {
  readonly drafts: Drafts;
  readonly files: Files;
  readonly check: Check;
  readonly tried: Taken | undefined;
  /** The problem to whose place the author was led. */
  readonly place: Problem | undefined;
  /** The text is no JSON: there is nothing but it. */
  readonly unreadable: boolean;
  readonly mend: (edits: readonly Edit[]) => void;
  readonly onGo: (problem: Problem) => void;
}

/** The text of a quiz, which all else is made from, and beside it what is to say of it. */
export function TextPart({ drafts, files, check, tried, place, unreadable, mend, onGo }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  // Who typed where no text was yet goes on typing.
  const typing = useEffectEvent(() => {
    if (unreadable && drafts.past.length === 0) area.current?.focus();
  });
  useEffect(() => typing(), []);
  useEffect(() => {
    if (area.current && place) goTo(area.current, place);
  }, [place]);
  return (
    <div className={`wrap ${styles.desk ?? ''}`}>
      <section aria-labelledby="try-text">
        <h2 id="try-text">
          <Trans id="try.text" />
        </h2>
        <Tools drafts={drafts} files={files} quiz={tried?.quiz} />
        {unreadable && (
          <p className={styles.small}>
            <Trans id="try.unreadable" />
          </p>
        )}
        <TextSheet
          area={area}
          text={drafts.text}
          onType={drafts.write}
          problems={check.checking ? [] : (check.found?.problems ?? [])}
        />
        {!drafts.kept && (
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
          blank={drafts.text.trim() === ''}
          // The same place again is another choice.
          onGo={(problem) => onGo({ ...problem })}
          onMend={(edits) => {
            mend(edits);
            area.current?.focus();
          }}
        />
        <h3>
          <Trans id="try.help" />
        </h3>
        <ul className={styles.links}>
          <li>
            <Link to={paths.guide}>
              <Trans id="try.guide" />
            </Link>
          </li>
          <li>
            <a href={SCHEMA}>
              <Trans id="try.schema" />
            </a>
          </li>
        </ul>
      </section>
    </div>
  );
}
