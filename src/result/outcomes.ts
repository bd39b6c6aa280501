import type { Careers } from '../careers/career';
import type { Candidates } from '../engine/asking/candidates';
import { answersAbout, reasons } from '../engine/explain';
import { isKnowledgeAlone } from '../engine/knowledge';
import type { Match } from '../engine/match';
import { noCareers } from '../engine/outcomes';
import type { Outcome, Quiz } from '../engine/quiz';
import type { Traits } from '../engine/traits';
import { assess, type Answers, type CareerAssessment } from './assess';
import { tellable } from './reason-words';

/** A quiz that leads to no careers: to outcomes of its own, or to what somebody knows. */
export function leadsElsewhere(quiz: Quiz): boolean {
  return quiz.outcomes !== undefined || isKnowledgeAlone(quiz);
}

/** What a quiz's outcomes come to for a person. */
export interface OutcomeAssessment extends CareerAssessment {
  /** Those that the answers leave out, in the order of the quiz [Q20]. */
  readonly left: readonly Outcome[];
  /** Those that stand where a career stands, while the careers are not there: nobody knows their place. */
  readonly unplaced: readonly Outcome[];
  readonly outcomeOf: (found: Match) => Outcome | undefined;
}

/** Ranks a quiz's outcomes. Without the careers those that need none are ranked all the same. */
export function assessOutcomes(
  answers: Answers,
  traits: Pick<Traits, 'ids' | 'topics'>,
  careers?: Careers,
): OutcomeAssessment {
  const { quiz, left = [] } = answers;
  const { outcomes = [] } = quiz;
  const beside: Candidates =
    careers ??
    noCareers(
      traits.ids,
      (traits.topics ?? []).map(({ id }) => id),
    );
  const unplaced = outcomes.flatMap(({ like }, place) =>
    like !== undefined && !careers && !left.includes(place) ? [place] : [],
  );
  const at = (places: readonly number[]) => outcomes.filter((_, place) => places.includes(place));
  return {
    ...assess({ ...answers, left: [...left, ...unplaced] }, beside),
    ...{ left: at(left), unplaced: at(unplaced) },
    outcomeOf: ({ row }) => outcomes[row],
  };
}

/**
 * The reasons for and against an outcome that can be told, as for a career [M6], but none from a trait of which its author says
 * nothing: there it only stands in the middle for want of a word.
 */
export function whyOutcome(
  found: Match,
  { ranking, candidates, profile, outcomeOf }: OutcomeAssessment,
  { quiz, session, traits, moved = {} }: Teller,
): ReturnType<typeof reasons> {
  const { like, stands = {} } = outcomeOf(found) ?? {};
  const isSaid = ({ trait }: { readonly trait: string }) =>
    like !== undefined || Object.hasOwn(stands, trait);
  const about = answersAbout(quiz, session);
  const answers = (trait: string) => (Object.hasOwn(moved, trait) ? [] : about(trait));
  const why = tellable(reasons(found, ranking, profile, candidates, answers), traits);
  return { for: why.for.filter(isSaid), against: why.against.filter(isSaid) };
}

interface Teller extends Pick<Answers, 'quiz' | 'session'> {
  readonly traits: Traits;
  /** Traits that are tried out: the answers do not speak on them. */
  readonly moved?: Readonly<Record<string, number>>;
}
