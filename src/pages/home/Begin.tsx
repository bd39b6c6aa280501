import { Link } from 'react-router-dom';
import { Button } from '../../components/Button';
import { Icon } from '../../components/icon/Icon';
import type { Cover } from '../../content/content';
import { Trans } from '../../i18n/react';
import { paths } from '../../paths';
import styles from './Begin.module.css';
import type { Run } from './runs';
import 'virtual:fitpath/messages/reading';

interface Props {
  readonly first: Cover['quizzes'][number];
  /** What was answered last on this device. */
  readonly last: Run | undefined;
}

/**
 * The way into the first quiz, or on in the one that was answered last, or to its result. The page is made before anybody is known:
 * the words for who is new keep their place, so that nothing moves.
 */
export function Begin({ first, last }: Props) {
  return (
    <>
      <Button to={last ? (last.toGo > 0 ? paths.quiz(last.id) : paths.results) : paths.quiz(first.id)}>
        {last ? (
          <Trans id={last.toGo > 0 ? 'home.goOn' : 'home.result'} values={{ count: last.toGo }} />
        ) : (
          <Trans id="home.start" />
        )}{' '}
        <Icon name="arrow" />
      </Button>
      <div className={styles.below}>
        <p className={last && styles.held}>
          <Trans id="home.promise" values={{ minutes: first.minutes }} />
        </p>
        {last && (
          <p>
            <span>{last.title}</span>
            {last.id !== first.id && <Link to={paths.quiz(first.id)}>{first.title}</Link>}
          </p>
        )}
      </div>
    </>
  );
}
