import { useEffect } from 'react';
import { i18n } from '../../i18n/i18n';
import type { Whose } from '../../i18n/whose';
import 'virtual:fitpath/messages/results';

/** Calls the page the reader's own result, or just a result: a name stays out of the browser's history. */
export function useTitle({ of }: Whose): void {
  useEffect(() => {
    document.title = i18n._(of === 'you' ? 'results.head.title' : 'results.head.sent');
  }, [of]);
}
