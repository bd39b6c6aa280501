import { useCallback, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useLingui } from '../../i18n/react';
import type { Careers } from '../../careers/career';
import type { Found } from '../../careers/search/search';
import { CareerRow } from './CareerRow';
import type { PayIn } from '../../careers/pay/state-pay';
import type { Match } from '../../engine/match';
import type { BrowseQuery } from './query';
import { wordsOfRows } from './row-words';
import { fitWords } from '../../result/fit-words';

interface Asked {
  readonly careers: Careers;
  readonly query: BrowseQuery;
  readonly matches: ReadonlyMap<number, Match> | undefined;
  /** Of the state that is asked for. */
  readonly payIn: PayIn | undefined;
  readonly found: readonly Found[] | undefined;
  readonly onChoose: (soc: string, chosen: boolean) => void;
}

/** Draws a career's row. What a row is given changes only with what it shows, so that 923 rows need not be drawn again. */
export function useRows({
  careers,
  query,
  matches,
  payIn,
  found,
  onChoose,
}: Asked): (row: number) => ReactNode {
  const { i18n } = useLingui();
  const withOpenings = query.sort === 'openings';
  const marked = !query.told;
  const wordsOf = useMemo(
    () => wordsOfRows(i18n, careers, { withOpenings, payIn, marked }),
    [i18n, careers, withOpenings, payIn, marked],
  );
  const vias = useMemo(() => new Map(found?.map(({ row, via }) => [row, via])), [found]);

  const latest = useRef(onChoose);
  useLayoutEffect(() => {
    latest.current = onChoose;
  });
  const choose = useCallback((soc: string, chosen: boolean) => latest.current(soc, chosen), []);

  return (row) => {
    const known = wordsOf(row);
    const match = matches?.get(row);
    return (
      <CareerRow
        key={known.soc}
        words={known}
        fit={match && fitWords(i18n, match)}
        via={vias.get(row)}
        chosen={query.socs.includes(known.soc)}
        onChoose={choose}
      />
    );
  };
}
