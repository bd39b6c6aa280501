import { useRef, useState } from 'react';
import { Trans } from '../../../i18n/react';
import { Link } from 'react-router-dom';
import type { Item, KnowledgeItem, Response } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import { Button } from '../../../components/Button';
import { loadAsk } from '../../../components/item/asks';
import { responseWords } from '../../../components/item/response-words';
import styles from './AnswerList.module.css';
import type Edit from './EditAnswer';
import 'virtual:fitpath/messages/results';

interface Props {
  /** The quiz's address. */
  readonly questions: string;
  /** The questions that were asked, in their order. */
  readonly items: readonly Item[];
  readonly session: Session;
  /** Left out where the list may go away with a change: each row then leads to its question and back. */
  readonly changes?: AnswerChanges;
}

export interface AnswerChanges {
  /** An answer is going to be changed. */
  readonly begin: () => void;
  readonly change: (item: Item, response: Response) => void;
  /** The question did not come: it can still be answered at its address. */
  readonly elsewhere: (item: Item) => void;
}

/** A question that stands open, and which were asked before it was answered again. */
interface Open {
  readonly id: string;
  readonly Edit: typeof Edit;
  readonly before: readonly Item[];
}

/** Every question with the answer given. A row opens its question in place, and what it leads to follows at once. */
export function AnswerList({ questions, items, session, changes }: Props) {
  const [open, setOpen] = useState<Open>();
  const back = useRef<string>(undefined);

  const edit = async (item: Item, { begin, elsewhere }: AnswerChanges) => {
    try {
      const [{ default: Editor }] = await Promise.all([import('./EditAnswer'), loadAsk(item)]);
      begin();
      setOpen({ id: item.id, Edit: Editor, before: items });
    } catch {
      elsewhere(item);
    }
  };
  const close = (id: string) => {
    back.current = id;
    setOpen(undefined);
  };
  // What a change of this answer asks anew.
  const asked = items.find((item) => open && !open.before.includes(item) && !session.responses.has(item.id));

  return (
    <ol className={styles.answers}>
      {items.map((item) => (
        <li key={item.id}>
          {open?.id === item.id && changes ? (
            <open.Edit
              item={item}
              answered={session.responses.get(item.id)}
              onAnswer={(response) => changes.change(item, response)}
              onClose={() => close(item.id)}
            >
              <p role="status">{asked && <Trans id="results.asked" values={{ prompt: asked.prompt }} />}</p>
              {asked && (
                <Button look="quiet" onClick={() => void edit(asked, changes)}>
                  <Trans id="results.answerIt" />
                </Button>
              )}
            </open.Edit>
          ) : (
            <>
              <span>{item.prompt}</span>
              <b>{responseWords(item, session.responses.get(item.id))}</b>
              {isFixed(item, session) ? (
                <span className={styles.fixed}>
                  <Trans
                    id={
                      session.responses.get(item.id) === item.correct ? 'answers.right' : 'answers.notRight'
                    }
                  />
                </span>
              ) : changes ? (
                <button
                  type="button"
                  ref={(button) => {
                    // Focus comes back to where the question was opened.
                    if (!button || back.current !== item.id) return;
                    back.current = undefined;
                    button.focus();
                  }}
                  onClick={() => void edit(item, changes)}
                >
                  <Name item={item} answered={session.responses.has(item.id)} />
                </button>
              ) : (
                <Link to={questions} state={questionState(item)}>
                  <Name item={item} answered />
                </Link>
              )}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What is right has been said, so the answer stays as it is [Q21]. */
function isFixed(item: Item, { responses }: Session): item is KnowledgeItem {
  return item.type === 'knowledge' && responses.has(item.id);
}

function Name({ item, answered }: { readonly item: Item; readonly answered: boolean }) {
  return (
    <>
      <Trans id={answered ? 'results.change' : 'results.answerIt'} />
      <span className="visually-hidden">{`: ${item.prompt}`}</span>
    </>
  );
}

/** What a history entry holds to show one question, and to come back with its answer. */
export function questionState(item: Item) {
  return { item: item.id, depth: 0, review: true };
}
