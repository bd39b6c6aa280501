import { Select } from '../../components/Field';
import { Trans } from '../../i18n/react';
import type { QuizSummary } from '../../content/content';
import { paths } from '../../paths';
import { FindCareer } from '../find-career';
import styles from './Embed.module.css';
import 'virtual:fitpath/messages/webmasters';

interface Props {
  readonly quiz: string;
  readonly quizzes: readonly QuizSummary[];
  readonly onQuiz: (id: string) => void;
}

/** One of the site's quizzes, or any career's own. */
export function WhichQuiz({ quiz, quizzes, onQuiz }: Props) {
  const isListed = quizzes.some(({ id }) => id === quiz);
  return (
    <div className={styles.form}>
      <label className={styles.field}>
        <Trans id="embedding.quiz" />
        <Select value={quiz} onChange={({ target }) => onQuiz(target.value)}>
          {!isListed && <option value={quiz}>{quiz}</option>}
          {quizzes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </label>
      <details className={styles.wide}>
        <summary>
          <Trans id="embedding.career" />
        </summary>
        <FindCareer to={(soc) => paths.embed(`fit/${soc}`)} />
      </details>
    </div>
  );
}
