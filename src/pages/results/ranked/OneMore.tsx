import { useState } from 'react';
import { Trans } from '../../../i18n/react';
import { loadAsk } from '../../../components/item/asks';
import type { Item } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import { Retry } from '../../../components/Notice';
import type Edit from '../answers/EditAnswer';
import type { Changes } from '../answers/use-changes';
import { Button } from '../../../components/Button';
import 'virtual:fitpath/messages/sureness';
import 'virtual:fitpath/messages/results';

interface Props {
  /** The question that would tell most; undefined where none is left. */
  readonly item: Item | undefined;
  readonly session: Session;
  readonly changes: Pick<Changes, 'begin' | 'change'>;
}

/** One question more, asked where it is offered; its answer counts at once as any other. */
export function OneMore({ item, session, changes }: Props) {
  const [open, setOpen] = useState<{ readonly item: Item; readonly Edit: typeof Edit }>();
  const [state, setState] = useState<'done' | 'failed'>();
  const ask = async () => {
    if (!item) return;
    setState(undefined);
    try {
      const [{ default: Editor }] = await Promise.all([import('../answers/EditAnswer'), loadAsk(item)]);
      changes.begin();
      setOpen({ item, Edit: Editor });
    } catch {
      setState('failed');
    }
  };
  const close = () => {
    setOpen(undefined);
    if (open && session.responses.has(open.item.id)) setState('done');
  };
  return (
    <div>
      {open ? (
        <open.Edit
          item={open.item}
          answered={session.responses.get(open.item.id)}
          onAnswer={(response) => changes.change(open.item, response)}
          onClose={close}
        >
          {null}
        </open.Edit>
      ) : (
        item && (
          <Button look="quiet" onClick={() => void ask()}>
            <Trans id="sureness.ask" />
          </Button>
        )
      )}
      <p role="status">
        {state === 'done' && <Trans id="sureness.counted" />}
        {state === 'failed' && (
          <>
            <Trans id="share.notThere" /> <Retry onRetry={() => void ask()} />
          </>
        )}
      </p>
    </div>
  );
}
