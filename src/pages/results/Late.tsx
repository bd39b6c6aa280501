import type { ReactElement } from 'react';
import { Notice } from '../../components/Notice';
import { Trans } from '../../i18n/react';
import { useLoad } from '../../site/use-load';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/shell';

interface Props<Code> {
  /** The same function each time. */
  readonly load: () => Promise<Code>;
  readonly children: (code: Code) => ReactElement;
}

/** A part of a result that few quizzes have, whose code comes when it is wanted; says so where it does not come. */
export function Late<Code>({ load, children }: Props<Code>) {
  const code = useLoad(load, load);
  if (code.value) return children(code.value);
  if (code.kind === 'failed')
    return (
      <Notice title={<Trans id="results.unreachable.title" />} onRetry={code.retry}>
        <Trans id="share.notThere" />
      </Notice>
    );
  return (
    <p role="status">
      <Trans id="page.loading" />
    </p>
  );
}
