import type { Candidates } from '../engine/asking/candidates';
import type { Match } from '../engine/match';
import type { TopicId } from '../engine/topic';
import { topicsAt } from '../engine/topics';
import type { CareerAssessment } from './assess';
import { headCount } from './families';

/** A topic that was picked, of which none of the first careers is. */
export interface Unmet {
  readonly topic: TopicId;
  /** The first careers that are, with their places; none where nothing that was ranked is. */
  readonly nearest: readonly { readonly match: Match; readonly place: number }[];
}

/** So many careers of a topic are named. */
const NEAREST = 3;

/**
 * Topics that were picked and that none of the first careers shown is about, by its core topic or another. The first are as many
 * as are grouped [M18], and all before the last that cannot be told apart. None where no answer tells any apart.
 */
export function unmetPicks(
  { ranking, shown, tiedCount }: Pick<CareerAssessment, 'ranking' | 'shown' | 'tiedCount'>,
  careers: Candidates,
): { readonly first: number; readonly topics: readonly Unmet[] } {
  const lastTied = shown.findLastIndex(({ rank }) => rank <= tiedCount);
  const first = Math.min(shown.length, Math.max(headCount(tiedCount), lastTied + 1));
  const isAbout = (topic: TopicId) => (found: Match) => topicsAt(careers, found.row).includes(topic);
  const picked = tiedCount === 0 ? [] : (ranking.picks?.picked ?? []);
  const unmet = picked.filter((topic) => !shown.slice(0, first).some(isAbout(topic)));
  return {
    first,
    topics: unmet.map((topic) => ({
      topic,
      nearest: shown
        .filter(isAbout(topic))
        .slice(0, NEAREST)
        .map((match) => ({ match, place: shown.indexOf(match) + 1 })),
    })),
  };
}
