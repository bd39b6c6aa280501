import { Trans } from '../../../i18n/react';
import { Icon } from '../../../components/icon/Icon';
import type { QuizSummary } from '../../../content/content';
import styles from './Choose.module.css';
import { Organizer } from './Organizer';
import type { KioskOptions } from '../options';
import 'virtual:fitpath/messages/kiosk';

interface Props {
  readonly options: KioskOptions;
  readonly quizzes: readonly QuizSummary[];
  readonly onChoose: (id: string) => void;
}

/** How many quizzes have room for what they are about. */
const DESCRIBED = 4;

/** The first thing a visitor decides: which quiz to take. */
export function Choose({ options, quizzes, onChoose }: Props) {
  return (
    <main className={styles.choose}>
      <div className={styles.words}>
        <Organizer options={options} />
        <h1 tabIndex={-1} ref={(heading) => heading?.focus({ preventScroll: true })}>
          <Trans id="kiosk.choose" />
        </h1>
        <p>
          <Trans id="kiosk.chooseText" />
        </p>
      </div>
      <ul>
        {quizzes.map((quiz) => (
          <li key={quiz.id}>
            <button type="button" onClick={() => onChoose(quiz.id)}>
              <span className={styles.row}>
                <b>{quiz.title}</b>
                <span>
                  <Trans id="kiosk.minutes" values={{ minutes: quiz.minutes }} />
                </span>
                <Icon name="arrow" />
              </span>
              {quizzes.length <= DESCRIBED && <span className={styles.about}>{quiz.summary}</span>}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
