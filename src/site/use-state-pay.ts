import type { PayIn } from '../careers/pay/state-pay';
import { ContentError } from '../content/content-error';
import { useSite } from './site';
import { useLoad, type Load } from './use-load';

/** Median pay in a state; undefined as long as none is asked for. */
export function useStatePay(state: string | null): Load<PayIn> | undefined {
  const { content } = useSite();
  const pay = useLoad(state ?? undefined, async (signal) => {
    const found = await content.statePay(state ?? '', signal);
    if (!found) throw new ContentError('gone', `no pay in ${String(state)}`);
    return found;
  });
  return state === null ? undefined : pay;
}
