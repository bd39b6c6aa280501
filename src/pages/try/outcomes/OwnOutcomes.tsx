import { Button } from '../../../components/Button';
import { Icon } from '../../../components/icon/Icon';
import { Trans } from '../../../i18n/react';
import type { Edit } from '../../../content/check/json/slip';
import { freshId, idsOf, keysOf, textOf } from '../../../content/draft/doc';
import { insert, move, remove } from '../../../content/draft/edit';
import { Mends } from '../questions/Mends';
import { BIN, DOWN, PLUS, UP } from '../studio/icons';
import { useStudio } from '../studio/studio';
import { OutcomeForm } from './OutcomeForm';
import styles from './Outcomes.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  readonly at: number | undefined;
  readonly onAt: (at: number | undefined) => void;
  readonly mend: (edits: readonly Edit[]) => void;
}

/** The outcomes of an author's own, of which one is open. */
export function OwnOutcomes({ at, onAt, mend }: Props) {
  const { doc, edit } = useStudio();
  const keys = keysOf(doc.outcomes);
  const add = () => {
    const outcome = { id: freshId('o', idsOf(doc.outcomes)), title: '' };
    edit((text) => insert(text, ['outcomes'], doc.outcomes.length, outcome), { id: 'studio.step.outcome' });
    onAt(doc.outcomes.length);
  };
  const shift = (from: number, by: number) => {
    edit((text) => move(text, ['outcomes'], from, from + by), { id: 'studio.step.move' });
    onAt(from + by);
  };
  return (
    <>
      <ol className={styles.own}>
        {doc.outcomes.map((outcome, place) => (
          <li key={keys[place]}>
            <h3>
              <button
                type="button"
                aria-expanded={place === at}
                onClick={() => onAt(place === at ? undefined : place)}
              >
                <b aria-hidden="true">{place + 1}</b>
                <span>
                  {textOf(outcome['title']).trim() === '' ? (
                    <Trans id="studio.outcome.untitled" />
                  ) : (
                    textOf(outcome['title'])
                  )}
                </span>
              </button>
            </h3>
            <Mends part="outcomes" at={place} mend={mend} />
            {place === at && (
              <>
                <OutcomeForm at={place} outcome={outcome} />
                <p className={styles.acts}>
                  {place > 0 && (
                    <Button look="text" onClick={() => shift(place, -1)}>
                      <Icon drawing={UP} /> <Trans id="studio.up" />
                    </Button>
                  )}
                  {place < doc.outcomes.length - 1 && (
                    <Button look="text" onClick={() => shift(place, 1)}>
                      <Icon drawing={DOWN} /> <Trans id="studio.down" />
                    </Button>
                  )}
                  <Button
                    look="text"
                    onClick={() => {
                      edit((text) => remove(text, ['outcomes'], place), { id: 'studio.step.outcome' });
                      onAt(undefined);
                    }}
                  >
                    <Icon drawing={BIN} /> <Trans id="studio.delete" />
                  </Button>
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
      <Button look="quiet" onClick={add}>
        <Icon drawing={PLUS} /> <Trans id="studio.outcome.add" />
      </Button>
    </>
  );
}
