import { useId, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import type { Imported } from '../../../content/import/imported';
import { withAnswers } from '../../../content/import/with-answers';
import type { Traits } from '../../../engine/traits';
import { Trans } from '../../../i18n/react';
import { LeftOutList } from './LeftOutList';
import { OutcomeAsk } from './OutcomeAsk';
import { answersOf, firstPicked, type Picked } from './picked';
import { ScaleAsk } from './ScaleAsk';
import styles from './Import.module.css';
import 'virtual:fitpath/messages/import';

interface Props {
  readonly imported: Imported;
  readonly traits: Traits;
  readonly onDone: (quizText: string) => void;
  readonly onCancel: () => void;
}

/** Another product's quiz on its way in: what only its author can say of it, and what does not come along. */
export function Import({ imported, traits, onDone, onCancel }: Props) {
  const { kind, draft, asks, leftOut } = imported;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [picked, setPicked] = useState(() => asks.map((ask) => firstPicked(ask, traits.list)));
  const [saysNothing, setSaysNothing] = useState(false);
  const made = withAnswers(imported, answersOf(asks, picked));
  // What nobody has been asked about yet is not lost.
  const isAnswered = picked.every(({ trait, poles: [first = ''] }) => trait !== '' || first !== '');
  const done = () => {
    setSaysNothing(made.saysNothing);
    if (!made.saysNothing) onDone(made.text);
  };
  return (
    <form
      ref={form}
      className={styles.import}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <h2 id={id}>
        <Trans id={`import.from.${kind}`} values={{ count: draft.items.length }} />
      </h2>
      <p className={styles.title} dir="auto">
        {draft.title}
      </p>
      {asks.length > 0 && (
        <p>
          <Trans id={imported.draft.outcomes ? 'import.lead.outcomes' : 'import.lead'} />
        </p>
      )}
      {asks.map((ask, at) => {
        const asked = {
          ask,
          traits,
          picked: picked[at] ?? firstPicked(ask, traits.list),
          onPick: (change: Partial<Picked>) => {
            setSaysNothing(false);
            setPicked((before) => before.map((one, place) => (place === at ? { ...one, ...change } : one)));
          },
        };
        return ask.about === 'outcome' ? (
          <OutcomeAsk key={ask.scale} {...asked} />
        ) : (
          <ScaleAsk key={ask.scale} {...asked} />
        );
      })}
      <LeftOutList leftOut={isAnswered ? [...leftOut, ...made.leftOut] : leftOut} />
      {saysNothing && (
        <Notice title={<Trans id="import.nothing.title" />}>
          <Trans id="import.nothing.text" />
        </Notice>
      )}
      <div className={styles.tools}>
        <Button onClick={() => form.current?.requestSubmit()}>
          <Trans id="import.make" />
        </Button>
        <Button look="quiet" onClick={onCancel}>
          <Trans id="import.cancel" />
        </Button>
      </div>
    </form>
  );
}
