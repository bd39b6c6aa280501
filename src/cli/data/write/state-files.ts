import type { StatePayFile } from '../../../careers/pay/state-pay';
import type { CompiledDetails } from '../details';

/**
 * Median pay by state, one file a state, for lists that are narrowed to it: the same figures as in the files of single
 * careers. A career is in it when its jobs or its pay there are published; pay by the hour only is null.
 */
export function payByState({ tables, careers }: CompiledDetails): readonly StatePayFile[] {
  const { release } = tables.tables['state-wages'];
  return Object.keys(tables.states).map((state, i) => ({
    version: 1,
    state,
    release,
    pay: Object.fromEntries(
      careers.flatMap(({ soc, payByState }) => {
        const median = payByState?.median[i] ?? null;
        if (!payByState || (median === null && (payByState.employees[i] ?? null) === null)) return [];
        return [[soc, payByState.unit === 'dollars-a-year' ? median : null]];
      }),
    ),
  }));
}
