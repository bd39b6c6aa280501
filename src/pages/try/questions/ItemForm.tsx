import type { Item } from '../../../engine/quiz';
import { Icon } from '../../../components/icon/Icon';
import { Select } from '../../../components/Field';
import { Trans, useLingui } from '../../../i18n/react';
import type { Edit } from '../../../content/check/json/slip';
import { freshId, idsOf, objectOf, textOf, type Written } from '../../../content/draft/doc';
import { put } from '../../../content/draft/edit';
import { asKind, kindOf, KINDS, TELLING, type Kind } from '../../../content/draft/kinds';
import { BIN, DOWN, TWICE, UP } from '../studio/icons';
import { useStudio } from '../studio/studio';
import { AreaField } from './fields';
import { Evidence } from './evidence/Evidence';
import { Further } from './Further';
import { KnowledgeForm } from './kinds/KnowledgeForm';
import { LimitForm } from './kinds/LimitForm';
import { Measures } from './Measures';
import { Mends } from './Mends';
import { OptionsForm } from './OptionsForm';
import { SliderEnds } from './kinds/SliderEnds';
import { TopicsForm } from './kinds/TopicsForm';
import { When } from './condition/When';
import styles from './Form.module.css';
import axis from './Axis.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  readonly at: number;
  readonly item: Written;
  readonly move: (by: number) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  readonly mend: (edits: readonly Edit[]) => void;
}

/** The form of one question: its words, its kind, what answers say, and when it is asked. */
export function ItemForm({ at, item, move, duplicate, remove, mend }: Props) {
  const { doc, bank, edit } = useStudio();
  const { i18n } = useLingui();
  const used = bank.find(({ id }) => id === item['use']);
  const kind = kindOf(item);
  const change = (next: Kind) =>
    edit(
      (text) =>
        put(
          text,
          ['items', at],
          asKind({ ...item, id: textOf(item['id']) || freshId('q', idsOf(doc.items)) }, next),
        ),
      { id: 'studio.step.kind' },
    );
  return (
    <>
      <header className={styles.head}>
        <h2>
          <Trans id="studio.question" values={{ at: at + 1 }} />
        </h2>
        <div className={styles.acts}>
          <Act drawing={UP} id="studio.up" disabled={at === 0} onClick={() => move(-1)} />
          <Act
            drawing={DOWN}
            id="studio.down"
            disabled={at === doc.items.length - 1}
            onClick={() => move(1)}
          />
          {!used && <Act drawing={TWICE} id="studio.duplicate" onClick={duplicate} />}
          <Act drawing={BIN} id="studio.delete" onClick={remove} />
        </div>
      </header>
      <Mends at={at} part="questions" mend={mend} />
      {used ? (
        <>
          <p className={styles.big}>{used.prompt}</p>
          <p className={styles.soft}>
            <Trans id="studio.bankItem" />{' '}
            <button
              type="button"
              className={axis.link}
              onClick={() => {
                const { use: _, ...changes } = item;
                edit((text) => put(text, ['items', at], { ...written(used), ...changes }), {
                  id: 'studio.step.own',
                });
              }}
            >
              <Trans id="studio.makeOwn" />
            </button>
          </p>
        </>
      ) : (
        <>
          <label className={styles.kind}>
            <span>
              <Trans id="studio.kind" />
            </span>
            <Select value={kind ?? ''} onChange={(event) => change(event.target.value as Kind)}>
              {kind === undefined && <option value="">{textOf(item['type'])}</option>}
              {KINDS.map((name) => (
                <option key={name} value={name}>
                  {i18n._(`studio.kind.${name}`)}
                </option>
              ))}
            </Select>
          </label>
          <AreaField
            path={['items', at, 'prompt']}
            value={item['prompt']}
            label={<Trans id={kind === 'agree' ? 'studio.statement' : 'studio.prompt'} />}
            note={
              kind === 'agree' ? (
                <small>
                  <Trans id="studio.statement.note" />
                </small>
              ) : undefined
            }
            big
          />
          {kind === 'slider' && <SliderEnds at={at} item={item} />}
          {(kind === 'agree' || kind === 'slider') && <Measures at={at} item={item} />}
          {kind !== undefined && TELLING.includes(kind) && (
            <>
              <OptionsForm at={at} item={item} fixed={kind === 'either'} pictures={kind === 'picture'} />
              <Evidence at={at} item={item} />
            </>
          )}
          {kind === 'topics' && <TopicsForm at={at} item={item} />}
          {kind === 'knowledge' && <KnowledgeForm at={at} item={item} />}
          {kind === 'limit' && <LimitForm at={at} item={item} />}
        </>
      )}
      {(objectOf(doc.quiz['flow'])['order'] === 'fixed' || 'showIf' in item) && (
        <When at={at} path={['items', at, 'showIf']} condition={item['showIf']} />
      )}
      {!used && <Further at={at} item={item} />}
    </>
  );
}

/** An item of the bank as an author writes it: topics are named, not written out. */
function written(used: Item): Written {
  if (used.type !== 'topics') return { ...used };
  const { options, ...rest } = used;
  return { ...rest, of: options.map(({ id }) => id) };
}

interface ActProps {
  readonly drawing: string;
  readonly id: 'studio.up' | 'studio.down' | 'studio.duplicate' | 'studio.delete';
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Act({ drawing, id, disabled = false, onClick }: ActProps) {
  return (
    <button type="button" disabled={disabled} onClick={onClick}>
      <Icon drawing={drawing} /> <Trans id={id} />
    </button>
  );
}
