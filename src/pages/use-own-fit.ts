import { useEffect, useState } from 'react';
import type { Careers } from '../careers/career';
import { match, type Match, type Ranking } from '../engine/match';
import { profileOf, type Profile } from '../engine/profile';
import { doubtOf, hintsOf, widen } from '../engine/quality';
import { useSite, type Site } from './page';
import { idsOf, ownResult } from './use-result';

/** How all careers fit the answers on this device. */
export interface OwnFit {
  readonly profile: Profile;
  readonly ranking: Ranking;
  /** How much less sure hurried or even answers leave the ranking [S14]. */
  readonly doubt: number;
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
  const { quiz, session, evidence } = found;
  const hints = session ? hintsOf(quiz, session, sessions.of(quiz).getState().times) : [];
  const doubt = doubtOf(hints, evidence.length);
  const profile = widen(profileOf(evidence), doubt);
  const ranking = match(profile, careers, undefined, { doubt });
  return { profile, ranking, doubt, matches: new Map(ranking.matches.map((own) => [own.row, own])) };
}
