import { Trans } from '../../i18n/react';
import type { Hint } from '../../engine/hints';
import type { Session } from '../../engine/session';
import { findTrait, type TraitNames } from '../../engine/traits';
import { AnswerList } from './answers/AnswerList';
import styles from './Hints.module.css';
import 'virtual:fitpath/messages/results';

interface Props {
  readonly hints: readonly Hint[];
  readonly session: Session;
  readonly traits: TraitNames;
  /** The quiz's address. */
  readonly questions: string;
}

/** What may be worth a second look in how the person answered, with a way to it; nothing where there is none. */
export function Hints({ hints, session, traits, questions }: Props) {
  if (hints.length === 0) return null;
  return (
    <aside className={styles.hints} aria-labelledby="hints">
      <h2 id="hints">
        <Trans id="hints.title" />
      </h2>
      {hints.map((hint) =>
        hint.kind === 'contradiction' ? (
          <div key={hint.trait}>
            <p>
              <Trans
                id="hints.contradiction"
                values={{ trait: findTrait(traits, hint.trait).name }}
                components={{ 0: <b /> }}
              />
            </p>
            <AnswerList questions={questions} items={hint.items} session={session} />
          </div>
        ) : (
          <p key={hint.kind}>
            {hint.kind === 'flat' ? (
              <Trans id="hints.flat" values={{ count: hint.count }} />
            ) : (
              <Trans id="hints.rushed" />
            )}
          </p>
        ),
      )}
      <p>
        <Trans id="hints.what" />
      </p>
    </aside>
  );
}
