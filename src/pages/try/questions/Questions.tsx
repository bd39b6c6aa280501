import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/icon/Icon';
import { Trans, useLingui } from '../../../i18n/react';
import type { Edit } from '../../../content/check/json/slip';
import { freshId, idsOf, keysOf, type Written } from '../../../content/draft/doc';
import type { Drafts } from '../draft/drafts';
import { insert, move, remove } from '../../../content/draft/edit';
import { blankItem } from '../../../content/draft/kinds';
import { PLUS } from '../studio/icons';
import { useStudio } from '../studio/studio';
import { Coverage } from '../people/Coverage';
import type { Taken } from '../../text-quiz';
import { AboutForm } from './AboutForm';
import { Bank } from './bank/Bank';
import { Card } from './Card';
import { ItemForm } from './ItemForm';
import { Preview } from './preview/Preview';
import styles from './Questions.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  /** The question whose form is open; −1: what the quiz is as a whole. */
  readonly at: number;
  readonly onAt: (at: number) => void;
  readonly leaf: Leaf;
  readonly onLeaf: (leaf: Leaf) => void;
  readonly tried: Taken | undefined;
  readonly drafts: Drafts;
  readonly mend: (edits: readonly Edit[]) => void;
}

const LEAVES = ['list', 'form', 'preview'] as const;
/** What a phone shows of the three. */
export type Leaf = (typeof LEAVES)[number] | 'bank';

/** The questions in their order, the form of one, and how it looks on a phone: three leaves, of which a phone shows one. */
export function Questions({ at: wanted, onAt, leaf, onLeaf, tried, drafts, mend }: Props) {
  const { doc, traits, edit } = useStudio();
  const { i18n } = useLingui();
  const form = useRef<HTMLElement>(null);
  const last = doc.items.length - 1;
  const at = Math.min(wanted, last);
  const item = doc.items[at];
  const keys = keysOf(doc.items);
  const deleted = drafts.past.at(-1)?.name.id === 'studio.step.delete';
  const turned = useRef(false);
  // Whoever chose a card goes on in its form.
  useEffect(() => {
    if (!turned.current) return;
    turned.current = false;
    form.current?.focus({ preventScroll: true });
    form.current?.scrollTo(0, 0);
  }, [at, leaf]);
  const open = (place: number) => {
    turned.current = true;
    onAt(place);
    onLeaf('form');
  };
  const add = (written: Written, place: number) => {
    edit((text) => insert(text, ['items'], place, written), { id: 'studio.step.add' });
    open(place);
  };
  const acts = {
    move: (by: number) => {
      edit((text) => move(text, ['items'], at, at + by), { id: 'studio.step.move' });
      onAt(at + by);
    },
    duplicate: () => {
      const { use, ...own } = item ?? {};
      const id = freshId('q', idsOf(doc.items));
      // An item of the bank can stand in a quiz once.
      if (use === undefined) add({ ...own, id }, at + 1);
    },
    remove: () => {
      edit((text) => remove(text, ['items'], at), { id: 'studio.step.delete' });
      onAt(Math.min(at, last - 1));
    },
  };
  return (
    <div className={styles.leaves} data-leaf={leaf}>
      <section className={styles.list} aria-label={i18n._('studio.part.questions')}>
        <div className={styles.tools}>
          <Button
            look="quiet"
            onClick={() =>
              add(blankItem('agree', freshId('q', idsOf(doc.items))), at < 0 ? last + 1 : at + 1)
            }
          >
            <Icon drawing={PLUS} /> <Trans id="studio.add" />
          </Button>
          <Button look="text" onClick={() => onLeaf('bank')}>
            <Trans id="studio.bank" />
          </Button>
        </div>
        {deleted && (
          <p className={styles.ghost} role="status">
            <Trans id="studio.deleted" />{' '}
            <Button look="text" onClick={drafts.undo}>
              <Trans id="studio.putBack" />
            </Button>
          </p>
        )}
        <ol>
          <Card at={-1} item={doc.quiz} isOpen={at < 0} wrong={0} onOpen={open} />
          {doc.items.map((own, place) => (
            <Card key={keys[place]} at={place} item={own} isOpen={place === at} onOpen={open} />
          ))}
        </ol>
        {tried && (
          <Link to="#check" className={styles.cover}>
            <Coverage quiz={tried.quiz} traits={traits} />
          </Link>
        )}
      </section>
      <section ref={form} className={styles.form} tabIndex={-1} aria-label={i18n._('studio.form')}>
        {leaf === 'bank' ? (
          <Bank
            onAdd={(id) =>
              edit((text) => insert(text, ['items'], last + 1, { use: id }), { id: 'studio.step.add' })
            }
            onClose={() => onLeaf('form')}
          />
        ) : item ? (
          <ItemForm {...{ at, item, mend }} {...acts} />
        ) : (
          <AboutForm mend={mend} />
        )}
      </section>
      <section className={styles.preview} aria-label={i18n._('studio.preview')}>
        <Preview item={item} at={at} tried={tried} />
      </section>
      <nav className={styles.tabs} aria-label={i18n._('studio.leaves')}>
        {LEAVES.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === leaf || (name === 'form' && leaf === 'bank') ? 'true' : undefined}
            onClick={() => onLeaf(name)}
          >
            <Trans id={`studio.leaf.${name}`} />
          </button>
        ))}
      </nav>
    </div>
  );
}
