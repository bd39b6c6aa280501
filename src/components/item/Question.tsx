import { Trans } from '../../i18n/react';
import { useLoad } from '../../site/use-load';
import { Ask } from './Ask';
import { askedBy, loadAsk, loadedAsks } from './asks';
import { Choices } from './Choices';
import type { AskProps } from './ask-props';
import 'virtual:fitpath/messages/shell';

/** One item as a question, whatever its type. While the code that asks it is on its way, or did not come, it can be skipped. */
export function Question(props: AskProps) {
  const by = askedBy(props.item);
  const code = useLoad(
    by,
    () => loadAsk(props.item),
    () => by && loadedAsks[by],
  );
  const Asking = by ? code.value : Choices;
  if (Asking) return <Asking {...props} />;
  const failed = code.kind === 'failed';
  return (
    <Ask {...props} onNext={failed ? code.retry : undefined} next={<Trans id="failure.retry" />}>
      <p role="status">
        <Trans id={failed ? 'failure.network.text' : 'page.loading'} />
      </p>
    </Ask>
  );
}
