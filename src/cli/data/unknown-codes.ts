import { RELEASES } from './releases';
import { STATE_LIST } from './states';
import type { DetailSources } from './details-read';
import { SourceProblem, SourceProblems } from './table/problem';

/** Throws SourceProblems naming codes that one source uses and the source that should describe them does not know. */
export function refuseUnknownCodes(
  careers: readonly string[],
  { related, states, pay }: Pick<DetailSources, 'related' | 'states' | 'pay'>,
): void {
  const known = new Set(careers);
  const problems: SourceProblem[] = [];
  const found = careers.flatMap((soc) => related.get(soc) ?? []).find((other) => !known.has(other));
  if (found !== undefined) {
    const column = 'Related O*NET-SOC Code';
    const reason = `${found} is none of the ${String(careers.length)} careers`;
    problems.push(new SourceProblem(RELEASES.related.file, 0, column, reason));
  }
  for (const [i, state] of states.entries()) {
    const code = [...state.keys()].find((other) => !pay.has(other));
    if (code === undefined) continue;
    const file = `${RELEASES['state-wages'].file}/${STATE_LIST[i]?.fips ?? ''}.json`;
    const reason = 'the nation has no occupation with this code';
    problems.push(new SourceProblem(file, 1, `occupations.${code}`, reason));
  }
  if (problems.length > 0) throw new SourceProblems(problems);
}
