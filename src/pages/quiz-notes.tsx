import { Trans } from '@lingui/react';
import { Button } from '../components/Button';
import type { Quiz } from '../engine/quiz';
import { nextItem, type Session } from '../engine/session';
import type { TraitNames } from '../engine/traits';
import styles from './Quiz.module.css';
import { useHydrated } from './quiz-place';

/** One line under the flower: what the last answer did, or where answers are kept when the device refuses. */
export function Caption({
  traits,
  grown,
  kept,
}: {
  traits: TraitNames;
  grown: readonly string[];
  kept: boolean;
}) {
  if (!kept) return <Trans id="quiz.notKept" />;
  const names = traits.traits.filter((trait) => grown.includes(trait.id)).map((trait) => trait.name);
  return names.length > 0 ? (
    <Trans id="quiz.grew" values={{ traits: names.join(', ') }} components={{ 0: <b /> }} />
  ) : (
    <Trans id="quiz.buds" />
  );
}

interface OfferProps {
  readonly earlier: Session | null;
  readonly quiz: Quiz;
  readonly onResume: () => void;
  readonly onStartOver: () => void;
}

/** Answers of an earlier visit, and the choice to take them up. Its place is reserved, so that nothing moves. */
export function Offer({ earlier, quiz, onResume, onStartOver }: OfferProps) {
  const hydrated = useHydrated();
  if (!hydrated || !earlier) return <div className={styles.offer} />;
  const next = nextItem(quiz, earlier);
  return (
    <div className={styles.offer} role="status">
      <p>
        <Trans id="quiz.earlier" values={{ count: earlier.responses.size, of: quiz.items.length }} />
      </p>
      <Button look="quiet" onClick={onResume}>
        {next ? (
          <Trans id="quiz.resume" values={{ at: quiz.items.indexOf(next) + 1 }} />
        ) : (
          <Trans id="quiz.seeResult" />
        )}
      </Button>
      <Button look="text" onClick={onStartOver}>
        <Trans id="quiz.startOver" />
      </Button>
    </div>
  );
}
