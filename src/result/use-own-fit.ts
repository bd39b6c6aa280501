import type { Careers } from '../careers/career';
import type { Match } from '../engine/match';
import { saysNothing } from '../engine/said';
import { assess, type CareerAssessment } from './assess';
import { ownResult } from './use-result';
import { useSite, type Site } from '../site/site';
import { useLoad, type Load } from '../site/use-load';

/** How all careers fit the answers on this device. */
export interface OwnFit extends CareerAssessment {
  /** By row. */
  readonly matches: ReadonlyMap<number, Match>;
}

/**
 * Ranks all careers, whatever pool the quiz has, by the answers given last on this device. Ready without a value where
 * nothing was answered.
 */
export function useOwnFit(careers: Careers): Load<OwnFit | undefined> {
  const site = useSite();
  return useLoad(careers, () => ownFit(site, careers));
}

async function ownFit({ content, sessions }: Site, careers: Careers): Promise<OwnFit | undefined> {
  const found = await ownResult(content, sessions, content.traitNames.ids);
  if (!found || saysNothing(found)) return undefined;
  const { times } = sessions.of(found.quiz).getState();
  const fit = assess({ ...found, times }, careers, 'all');
  return { ...fit, matches: new Map(fit.ranking.matches.map((match) => [match.row, match])) };
}
