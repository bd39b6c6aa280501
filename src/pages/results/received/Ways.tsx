import { Link } from 'react-router-dom';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/icon/Icon';
import type { Quiz } from '../../../engine/quiz';
import { Trans } from '../../../i18n/react';
import { paths } from '../../../paths';
import { useFair } from '../offers/use-fair';
import styles from './Invitation.module.css';
import 'virtual:fitpath/messages/sent';
import 'virtual:fitpath/messages/results';

/** Where parts of the page begin, for who goes there at once: what to ask, the careers, this week. */
export const ASK = 'sent-ask';
export const READ = 'sent-result';
export const WEEK = 'sent-week';

const goTo = (id: string) => () => document.getElementById(id)?.focus();

/** On from a result that a friend has sent: first of all to a flower of one's own beside it. */
export function FriendsWays({ quiz }: { readonly quiz: Quiz }) {
  const fair = useFair();
  return (
    <>
      <p className={styles.ways}>
        <Button to={paths.quiz(quiz.id) + fair}>
          <Trans id="sent.grow" /> <Icon name="arrow" />
        </Button>
        <Button look="quiet" onClick={goTo(READ)}>
          <Trans id="sent.read" />
        </Button>
      </p>
      <p className={styles.small}>
        <Trans id="sent.small" values={{ minutes: quiz.minutes }} />
      </p>
    </>
  );
}

/** For a parent or counselor: to what can be done with it. The quiz is for afterwards. */
export function AdultsWays({ quiz }: { readonly quiz: Quiz }) {
  const fair = useFair();
  return (
    <>
      <p className={styles.ways}>
        <Button onClick={goTo(ASK)}>
          <Trans id="sent.talk" />
        </Button>
        <Button look="quiet" onClick={goTo(READ)}>
          <Trans id="sent.seeCareers" />
        </Button>
        <Button look="quiet" onClick={goTo(WEEK)}>
          <Trans id="sent.week" />
        </Button>
      </p>
      <p className={styles.small}>
        <Link to={paths.quiz(quiz.id) + fair}>
          <Trans id="results.takeYourself" values={{ minutes: quiz.minutes }} />
        </Link>
      </p>
    </>
  );
}
