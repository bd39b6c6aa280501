import { Trans } from '@lingui/react';
import { Button } from '../components/Button';
import { nextItem, pathOf, placeOf } from '../engine/path';
import type { Session } from '../engine/session';
import { addMessages } from '../i18n/i18n';
import { messages } from '../i18n/locales/en/offer.po';
import { branches, type OfferProps } from './quiz-notes';

addMessages(messages);

/** How far an earlier visit came, to go on from there or to begin anew. */
export function QuizOffer({ earlier, quiz, onResume, onStartOver }: OfferProps & { earlier: Session }) {
  const next = nextItem(quiz, earlier);
  const path = pathOf(quiz, earlier);
  const count = path.filter((item) => earlier.responses.has(item.id)).length;
  return (
    <>
      <p>
        <Trans
          id={branches(quiz) ? 'quiz.earlierOpen' : 'quiz.earlier'}
          values={{ count, of: path.length }}
        />
      </p>
      <Button look="quiet" onClick={onResume}>
        {next ? (
          <Trans id="quiz.resume" values={{ at: placeOf(quiz, earlier, next).at }} />
        ) : (
          <Trans id="quiz.seeResult" />
        )}
      </Button>
      <Button look="text" onClick={onStartOver}>
        <Trans id="quiz.startOver" />
      </Button>
    </>
  );
}
