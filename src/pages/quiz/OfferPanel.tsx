import { Trans } from '../../i18n/react';
import { Button } from '../../components/Button';
import { nextItem, pathOf, placeOf, branches } from '../../engine/path';
import type { Session } from '../../engine/session';
import type { Item, Quiz } from '../../engine/quiz';
import type { News } from '../../session/take-in';
import 'virtual:fitpath/messages/offer';

export interface OfferProps {
  readonly earlier: Session | null;
  readonly news: News | null;
  readonly session: Session;
  /** On screen. */
  readonly item: Item;
  readonly quiz: Quiz;
  readonly onResume: () => void;
  readonly onStartOver: () => void;
}

/** How far an earlier visit came, to go on from there or to begin anew; or what happened to the answers, and what to do. */
export function OfferPanel(props: OfferProps) {
  const { earlier, news, session } = props;
  if (earlier) return <Earlier {...props} earlier={earlier} />;
  switch (news) {
    case 'newer':
      return (
        <>
          <p>
            <Trans id="quiz.news.newer" />
          </p>
          <Button look="quiet" onClick={() => window.location.reload()}>
            <Trans id="quiz.reload" />
          </Button>
        </>
      );
    case 'elsewhere':
    case 'restarted':
      return (
        <>
          <p>
            <Trans id={`quiz.news.${news}`} />
          </p>
          <GoOn {...props} from={session} />
        </>
      );
    case 'changed':
      return (
        <p>
          <Trans id={session.responses.size > 0 ? 'quiz.news.changed' : 'quiz.news.nothingFits'} />
        </p>
      );
    case 'unreadable':
      return (
        <p>
          <Trans id="quiz.news.unreadable" />
        </p>
      );
    default:
      return null;
  }
}

function Earlier(props: OfferProps & { readonly earlier: Session }) {
  const { earlier, quiz, news, onStartOver } = props;
  const path = pathOf(quiz, earlier);
  const count = path.filter((item) => earlier.responses.has(item.id)).length;
  return (
    <>
      <p>
        <Trans
          id={branches(quiz) ? 'quiz.earlierOpen' : 'quiz.earlier'}
          values={{ count, of: path.length }}
        />{' '}
        {news === 'changed' && <Trans id="quiz.news.changed" />}
      </p>
      <GoOn {...props} from={earlier} />
      <Button look="text" onClick={onStartOver}>
        <Trans id="quiz.startOver" />
      </Button>
    </>
  );
}

/** To the first question without an answer, or to the result; nothing where that question is on screen already. */
function GoOn({ quiz, from, item, earlier, onResume }: OfferProps & { readonly from: Session }) {
  const next = nextItem(quiz, from);
  if (next === item && !earlier) return null;
  return (
    <Button look="quiet" onClick={onResume}>
      {next ? (
        <Trans id="quiz.resume" values={{ at: placeOf(quiz, from, next).at }} />
      ) : (
        <Trans id="quiz.seeResult" />
      )}
    </Button>
  );
}
