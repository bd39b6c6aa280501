import { Trans } from '@lingui/react';
import { Link } from 'react-router-dom';
import type { Item } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import { responseWords } from '../item/response-words';
import styles from './AnswerList.module.css';

interface Props {
  /** The quiz's address. */
  readonly questions: string;
  /** The questions that were asked, in their order. */
  readonly items: readonly Item[];
  readonly session: Session;
}

/** Every question with the answer given; each leads back to its question, and from there to the result again. */
export function AnswerList({ questions, items, session }: Props) {
  return (
    <ol className={styles.answers}>
      {items.map((item) => (
        <li key={item.id}>
          <span>{item.prompt}</span>
          <b>{responseWords(item, session.responses.get(item.id))}</b>
          <Link to={questions} state={{ item: item.id, depth: 0, review: true }}>
            <Trans id="results.change" />
            <span className="visually-hidden">: {item.prompt}</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
