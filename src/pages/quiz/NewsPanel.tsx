import { Trans } from '../../i18n/react';
import { Button } from '../../components/Button';
import { nextItem, placeOf } from '../../engine/path';
import type { Session } from '../../engine/session';
import type { Item, Quiz } from '../../engine/quiz';
import type { News } from '../../session/take-in';
import 'virtual:fitpath/messages/asides';

export interface NewsProps {
  readonly news: News | null;
  /** Nothing is left to be asked of somebody who came back. */
  readonly done: boolean;
  readonly session: Session;
  /** On screen. */
  readonly item: Item;
  readonly quiz: Quiz;
  readonly onGoOn: () => void;
}

/** What happened to the answers, and what to do; or the way to the result, where all were given before. */
export function NewsPanel(props: NewsProps) {
  const { news, done, session } = props;
  return (
    <>
      {(news ?? done) && (
        <p>
          <Trans id={saidOf(news, session)} />
        </p>
      )}
      {news === 'newer' ? (
        <Button look="quiet" onClick={() => window.location.reload()}>
          <Trans id="quiz.reload" />
        </Button>
      ) : (
        (done || news === 'elsewhere' || news === 'restarted') && <GoOn {...props} />
      )}
    </>
  );
}

function saidOf(news: News | null, { responses }: Session) {
  if (news === null) return 'quiz.done';
  return news === 'changed' && responses.size === 0
    ? 'quiz.news.nothingFits'
    : (`quiz.news.${news}` as const);
}

/** To the first question without an answer, or to the result; nothing where that question is on screen already. */
function GoOn({ quiz, session, item, done, onGoOn }: NewsProps) {
  const next = done ? undefined : nextItem(quiz, session);
  if (next === item) return null;
  return (
    <Button look={next ? 'quiet' : 'primary'} onClick={onGoOn}>
      {next ? (
        <Trans id="quiz.resume" values={{ at: placeOf(quiz, session, next).at }} />
      ) : (
        <Trans id="quiz.seeResult" />
      )}
    </Button>
  );
}
