import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import type { Quiz } from '../../../engine/quiz';
import styles from './Received.module.css';
import { ASK } from './Ways';
import 'virtual:fitpath/messages/sent';

/** What a result is, for somebody who has never seen one. */
export function FourLines({ quiz }: { readonly quiz: Quiz }) {
  return (
    <section className={styles.lines}>
      <h2>
        <Trans id="sent.what" />
      </h2>
      <ul>
        <li>
          <Told id="sent.what.asked" values={{ quiz: quiz.title }} />
        </li>
        <li>
          <Trans id="sent.what.petals" />
        </li>
        <li>
          <Trans id="sent.what.careers" />
        </li>
        <li>
          <Trans id="sent.what.good" />
        </li>
      </ul>
    </section>
  );
}

/** What to talk about: for a parent or counselor. */
export function ThreeQuestions() {
  return (
    <section className={styles.lines}>
      <h2 id={ASK} tabIndex={-1}>
        <Trans id="sent.ask" />
      </h2>
      <ul>
        <li>
          <Trans id="sent.ask.petal" />
        </li>
        <li>
          <Trans id="sent.ask.day" />
        </li>
        <li>
          <Trans id="sent.ask.know" />
        </li>
      </ul>
    </section>
  );
}
