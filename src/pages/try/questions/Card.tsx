import { memo } from 'react';
import { Trans } from '../../../i18n/react';
import type { Item } from '../../../engine/quiz';
import { listOf, objectOf, textOf, type Written } from '../../../content/draft/doc';
import { kindOf } from '../../../content/draft/kinds';
import { problemsAt } from '../studio/parts';
import { useStudio } from '../studio/studio';
import { TraitWord } from './TraitWord';
import styles from './Questions.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  /** −1: the card of the whole quiz. */
  readonly at: number;
  readonly item: Written;
  readonly isOpen: boolean;
  readonly onOpen: (at: number) => void;
  readonly wrong?: number;
}

/** One question in the list: its words, its kind, what it asks about, and whether something is to mend. */
export function Card(props: Props) {
  const { bank, problems } = useStudio();
  const { item } = props;
  const used = bank.find(({ id }) => id === item['use']);
  const wrong = problemsAt(problems, 'questions', props.at).length;
  return <Drawn {...props} used={used} wrong={wrong} />;
}

const Drawn = memo(function Drawn({
  at,
  item,
  used,
  isOpen,
  wrong = 0,
  onOpen,
}: Props & { readonly used: Item | undefined }) {
  const shown = (used ?? item) as Written;
  const kind = kindOf(shown);
  const words = at < 0 ? '' : textOf(shown['prompt']);
  return (
    <li className={styles.card} data-open={isOpen || undefined} data-under={'showIf' in item || undefined}>
      <button type="button" aria-current={isOpen ? 'true' : undefined} onClick={() => onOpen(at)}>
        <b aria-hidden="true">{at < 0 ? '·' : at + 1}</b>
        <span>
          <span className={styles.words}>
            {at < 0 ? (
              <Trans id="studio.about" />
            ) : words.trim() === '' ? (
              <Trans id="studio.noWords" />
            ) : (
              words
            )}
          </span>
          {at >= 0 && (
            <small>
              {kind && <Trans id={`studio.kind.${kind}`} />}
              {used && (
                <>
                  {', '}
                  <Trans id="studio.fromBank" />
                </>
              )}
              {Object.entries(objectOf(shown['measures'])).map(([trait, key]) => (
                <TraitWord key={trait} id={trait} side={key === -1 ? 'low' : 'high'} />
              ))}
              {spoken(shown).map((trait) => (
                <TraitWord key={trait} id={trait} />
              ))}
            </small>
          )}
          {'showIf' in item && (
            <small>
              <Trans id="studio.onlyIf" />
            </small>
          )}
          {wrong > 0 && (
            <small className={styles.wrong}>
              <Trans id="studio.toMend" values={{ count: wrong }} />
            </small>
          )}
        </span>
      </button>
    </li>
  );
});

/** Traits that an item's options say something about. */
function spoken(item: Written): readonly string[] {
  return [...new Set(listOf(item['options']).flatMap((option) => Object.keys(objectOf(option['evidence']))))];
}
