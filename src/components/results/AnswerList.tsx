import { Trans } from '@lingui/react';
import { Link } from 'react-router-dom';
import type { Quiz } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import { paths } from '../../paths';
import { responseWords } from '../item/words';
import styles from './AnswerList.module.css';

/** Every question with the answer given; each leads back to its question, and from there to the result again. */
export function AnswerList({ quiz, session }: { readonly quiz: Quiz; readonly session: Session }) {
  return (
    <ol className={styles.answers}>
      {quiz.items.map((item) => (
        <li key={item.id}>
          <span>{item.prompt}</span>
          <b>{responseWords(item, session.responses.get(item.id))}</b>
          <Link to={paths.quiz(quiz.id)} state={{ item: item.id, depth: 0, review: true }}>
            <Trans id="results.change" />
            <span className="visually-hidden">: {item.prompt}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
