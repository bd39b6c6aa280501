import { useEffect, useState } from 'react';
import type { Careers } from '../careers/career';
import type { Match } from '../engine/match';
import { assess, type CareerAssessment } from './assess';
import { idsOf, ownResult } from './use-result';
import { useSite, type Site } from '../site/site';

/** How all careers fit the answers on this device. */
export interface OwnFit extends CareerAssessment {
  /** By row. */
  readonly matches: ReadonlyMap<number, Match>;
}

/** `reading` until the browser has looked; `none` where nothing was answered, or the quiz is out of reach. */
export type OwnFitState =
  { readonly kind: 'reading' } | { readonly kind: 'none' } | ({ readonly kind: 'ready' } & OwnFit);

/** Ranks all careers, whatever pool the quiz has, by the answers given last on this device. */
export function useOwnFit(careers: Careers): OwnFitState {
  const site = useSite();
  const [state, setState] = useState<OwnFitState>({ kind: 'reading' });
  useEffect(() => {
    let current = true;
    ownFit(site, careers).then(
      (fit) => current && setState(fit ? { kind: 'ready', ...fit } : { kind: 'none' }),
      () => current && setState({ kind: 'none' }),
    );
    return () => {
      current = false;
    };
  }, [site, careers]);
  return state;
}

async function ownFit({ content, sessions }: Site, careers: Careers): Promise<OwnFit | undefined> {
  const found = await ownResult(content, sessions, idsOf(content.traitNames));
  if (!found || found.evidence.length === 0) return undefined;
  const { times } = sessions.of(found.quiz).getState();
  const fit = assess({ ...found, times }, careers, 'all');
  return { ...fit, matches: new Map(fit.ranking.matches.map((own) => [own.row, own])) };
}
