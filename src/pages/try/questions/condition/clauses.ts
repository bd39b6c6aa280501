import { listOf, objectOf, textOf, type Written } from '../../../../content/draft/doc';

type Answer = string | number;

/** One part of a condition's sentence: "question 4 is “yes”", "question 2 was skipped", "the score on desk is above 60". */
export type Clause =
  | { readonly item: string; readonly verb: 'is' | 'isNot'; readonly answers: readonly Answer[] }
  | { readonly item: string; readonly verb: 'answered' | 'skipped' }
  | { readonly trait: string; readonly verb: 'above' | 'below'; readonly score: number };

/** A condition as a sentence [Q15]: clauses of which all hold, or any. */
export interface Sentence {
  readonly join: 'all' | 'any';
  readonly clauses: readonly Clause[];
}

/** Reads a condition as a sentence; undefined for one that is no such sentence (brackets in brackets), which stays as it is written. */
export function sentenceOf(condition: unknown): Sentence | undefined {
  const written = objectOf(condition);
  const join = 'any' in written ? 'any' : 'all';
  const parts = join in written ? listOf(written[join]) : [written];
  const clauses = parts.map(clauseOf);
  return clauses.length > 0 && clauses.every((clause) => clause !== undefined)
    ? { join, clauses }
    : undefined;
}

function clauseOf(written: Written): Clause | undefined {
  if ('not' in written) {
    const clause = clauseOf(objectOf(written['not']));
    if (clause?.verb === 'is') return { ...clause, verb: 'isNot' };
    return clause?.verb === 'answered' ? { ...clause, verb: 'skipped' } : undefined;
  }
  if ('answered' in written) return { item: textOf(written['answered']), verb: 'answered' };
  if ('trait' in written) {
    const verb = 'below' in written ? 'below' : 'above';
    const score = Number(written[verb]);
    return { trait: textOf(written['trait']), verb, score: Number.isFinite(score) ? score : 50 };
  }
  if (!('item' in written)) return undefined;
  const said: unknown = 'is' in written ? [written['is']] : written['anyOf'];
  const answers = (Array.isArray(said) ? said : []).filter(
    (answer): answer is Answer => typeof answer === 'string' || typeof answer === 'number',
  );
  return { item: textOf(written['item']), verb: 'is', answers };
}

/** The condition of a sentence; undefined without a clause: always. */
export function conditionOf({ join, clauses }: Sentence): unknown {
  const parts = clauses.map(partOf);
  return parts.length > 1 ? { [join]: parts } : parts[0];
}

function partOf(clause: Clause): unknown {
  if ('trait' in clause) return { trait: clause.trait, [clause.verb]: clause.score };
  const { item } = clause;
  if (!('answers' in clause)) {
    const answered = { answered: item };
    return clause.verb === 'answered' ? answered : { not: answered };
  }
  const { answers } = clause;
  const said = answers.length === 1 ? { item, is: answers[0] } : { item, anyOf: answers };
  return clause.verb === 'is' ? said : { not: said };
}
