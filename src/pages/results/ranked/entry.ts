import { careerAt, type Career, type Careers } from '../../../careers/career';
import type { Figure } from '../../../careers/figure';
import { isRare } from '../../../careers/rare';
import type { PayIn } from '../../../careers/pay/state-pay';
import type { SignEntry } from '../../../components/career/SignList';
import { namesInSentence } from '../../../components/flower/leaf-topics';
import type { Candidates } from '../../../engine/asking/candidates';
import type { Reason } from '../../../engine/explain';
import type { Match, Ranking } from '../../../engine/match';
import { sharedTopics } from '../../../engine/topics';
import type { TopicId } from '../../../engine/topic';
import type { Traits } from '../../../engine/traits';
import { i18n } from '../../../i18n/i18n';
import type { Whose } from '../../../i18n/whose';
import { locale } from '../../../i18n/language';
import { reasonWords, shortReasons } from '../../../result/reason-words';
import 'virtual:fitpath/messages/results';

/** The figures of a career that stand in its line. */
export interface CareerFigures {
  readonly career: Career;
  /** The place among the levels of education, 0–7. */
  readonly education: number | null;
  /** So few do it in the country that a person should hear of it. */
  readonly rare: boolean;
  /** Median pay, in the state of `payIn` (a postal code) or in the country. */
  readonly pay: Figure | null;
  readonly payIn: string | undefined;
}

/** Why something fits, or does not. */
export interface MatchReasons {
  readonly match: Match;
  /** The ends of traits on which the person and the career meet, strongest first. */
  readonly forPoles: readonly string[];
  readonly againstPole: string | undefined;
  /** In sentences, with the answers that they come from: topics that were picked, two more for and one against at most. */
  readonly whyFor: readonly SignEntry[];
  readonly whyAgainst: readonly SignEntry[];
  /** The traits behind both: the petals worth showing. */
  readonly telling: readonly string[];
}

export interface MatchEntry extends CareerFigures, MatchReasons {}

export interface Why {
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

/** What the page knows of all careers alike. */
interface Known {
  readonly ranking: Ranking;
  readonly careers: Careers;
  readonly traits: Traits;
  readonly statePay: PayIn | undefined;
  readonly whose: Whose;
}

/** What is said of a ranked career wherever it stands. */
export function entryOf(found: Match, why: Why, { ranking, careers, statePay, ...known }: Known): MatchEntry {
  return {
    ...figuresOf(found.row, careers, statePay),
    ...reasonsOf(found, why, { ranking, candidates: careers, ...known }),
  };
}

/** `entryOf` of each, found once: a page asks for it to choose among the reasons, and again to draw them. */
export function entriesOf(why: (found: Match) => Why, known: Known): (found: Match) => MatchEntry {
  const entries = new Map<Match, MatchEntry>();
  return (found) => {
    const entry = entries.get(found) ?? entryOf(found, why(found), known);
    entries.set(found, entry);
    return entry;
  };
}

export function figuresOf(row: number, careers: Careers, statePay?: PayIn): CareerFigures {
  const career = careerAt(careers, row);
  return {
    career,
    education: careers.education[row] ?? null,
    rare: isRare(careers, row),
    pay: statePay ? payIn(statePay, career) : career.medianPay,
    payIn: statePay?.state,
  };
}

interface Ranked {
  readonly ranking: Ranking;
  readonly candidates: Candidates;
  readonly traits: Traits;
  readonly whose: Whose;
}

/** What speaks for and against whatever was ranked, in words. */
export function reasonsOf(
  found: Match,
  why: Why,
  { ranking, candidates, traits, whose }: Ranked,
): MatchReasons {
  const topics = topicReason(sharedTopics(ranking.picks, candidates, found.row), traits, whose);
  return {
    match: found,
    ...shortReasons(why, traits, whose),
    whyFor: [...topics, ...why.for.slice(0, 2).map((reason) => reasonWords(reason, traits, whose))],
    whyAgainst: why.against.slice(0, 1).map((reason) => reasonWords(reason, traits, whose)),
  };
}

const list = new Intl.ListFormat(locale);

/** That it is about what was picked; nothing where no topic is shared, or their words are not there. */
function topicReason(shared: readonly TopicId[], traits: Traits, whose: Whose): readonly SignEntry[] {
  const topics = shared.flatMap((id) => traits.topics?.find((topic) => topic.id === id) ?? []);
  if (topics.length === 0) return [];
  const names = list.format(namesInSentence(topics));
  return [{ key: 'topics', text: i18n._('reason.topic', { topics: names, ...whose }) }];
}

/** A state's pay is published for the same group as the country's. */
function payIn({ pay }: PayIn, { soc, medianPay }: Career): Figure | null {
  const value = pay.get(soc) ?? null;
  if (value === null) return null;
  const group = medianPay?.group;
  return { value, unit: 'dollars-a-year', table: 'wages', ...(group && { group }) };
}
