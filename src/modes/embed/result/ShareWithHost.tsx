import { use, useState } from 'react';
import { Trans } from '../../../i18n/react';
import { Button } from '../../../components/Button';
import { isKnowledgeAlone } from '../../../engine/knowledge';
import type { Quiz } from '../../../engine/quiz';
import { CoursesContext } from '../courses-context';
import { useHost } from '../host-context';
import type { Want } from '../messages';
import { sharedOf, type Found } from './shared-of';
import styles from './FrameResult.module.css';
import 'virtual:fitpath/messages/embed';

/**
 * Asks whether the page around may have the result, where it asked for it: names what would be sent and to whom, and sends
 * it when the person says so. Never to a page without an origin, since nobody could say who that is.
 */
export function ShareWithHost(found: Found) {
  const { quiz, right } = found.answers;
  const { host, met } = useHost();
  const courses = use(CoursesContext);
  const [sent, setSent] = useState(false);
  // Of what somebody knows there is neither a profile nor a list.
  const wants = (met?.hello.wants ?? []).filter((want) => want === 'xapi' || !isKnowledgeAlone(quiz));
  if (met?.origin === undefined || wants.length === 0) return null;
  const { origin: address } = met;
  const origin = address.replace(/^https:\/\//, '');
  const course = courses.of(quiz);
  const send = () => {
    // That it is done was said when the result appeared.
    host.send({
      type: 'complete',
      quiz: quiz.id,
      ...(course && { run: course.id }),
      again: true,
      shared: sharedOf(wants, found, course, address),
    });
    setSent(true);
  };
  return (
    <section className={styles.share} aria-labelledby="share-with-host">
      <h2 id="share-with-host">
        <Trans id="embed.ask" values={{ origin }} />
      </h2>
      <p>
        <Trans id="embed.askText" />
      </p>
      <ul>
        {wants.map((want) => (
          <li key={want}>
            <Trans id={wordsOf(want, quiz)} />
          </li>
        ))}
        {right && wants.includes('xapi') && (
          <li>
            <Trans id="embed.want.right" />
          </li>
        )}
      </ul>
      {!sent && (
        <Button look="quiet" onClick={send}>
          <Trans id="embed.send" values={{ origin }} />
        </Button>
      )}
      <p role="status">{sent && <Trans id="embed.sent" values={{ origin }} />}</p>
    </section>
  );
}

/** What is said of something that would be sent, by what the quiz leads to. */
function wordsOf(want: Want, quiz: Quiz) {
  if (want === 'profile') return 'embed.want.profile';
  if (isKnowledgeAlone(quiz)) return 'embed.want.xapi.known';
  return quiz.outcomes ? (`embed.want.${want}.outcomes` as const) : (`embed.want.${want}` as const);
}
