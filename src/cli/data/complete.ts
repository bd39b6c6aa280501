import type { DetailsFile } from '../../careers/details-file';
import type { CompiledDetails } from './details';
import { EARLIER, editionOf } from './bls/editions';
import { RELEASES } from './releases';
import { SourceProblem, SourceProblems } from './table/problem';

/**
 * The least share of careers that have a part, with its source: the releases known so far lie a good deal above. A file
 * that was cut at the end of a line looks sound and only has fewer rows.
 */
const LEAST: readonly (readonly [part: keyof DetailsFile, least: number, from: keyof typeof RELEASES])[] = [
  ['alsoCalled', 0.9, 'reported-titles'],
  ['payByState', 0.95, 'state-wages'],
  ['payBySector', 0.95, 'sector-wages'],
  ['outlookByState', 0.95, 'state-projections'],
  ['reportedEducation', 0.9, 'reported-education'],
  ['activities', 0.9, 'work-activities'],
  ['skills', 0.9, 'skills'],
  ['knowledge', 0.9, 'knowledge'],
  ['software', 0.95, 'software'],
  ['tools', 0.9, 'tools'],
  ['majors', 0.8, 'majors'],
];
/** Sectors and states together employ almost all; what is not released is little. */
const LEAST_EMPLOYED = 0.9;
const LEAST_COMPARED = 0.7;
const LEAST_AWARDING = 0.9;

/** Throws SourceProblems naming every source that has lost a large part of its rows. */
export function refuseIncomplete({ careers, institutions, listed }: CompiledDetails): void {
  const problems: SourceProblem[] = [];
  const need = (share: number, least: number, file: string, what: string) => {
    if (share >= least) return;
    const percent = `${String(Math.round(share * 100))}%`;
    problems.push(new SourceProblem(file, 0, '', `${what} only ${percent}: rows are missing`));
  };
  for (const [part, least, from] of LEAST) {
    const having = careers.filter((career) => has(career[part])).length;
    need(having / careers.length, least, RELEASES[from].file, `careers with ${part} are`);
  }
  const nation = employed(careers, 'pay');
  need(
    employed(careers, 'payBySector') / nation,
    LEAST_EMPLOYED,
    RELEASES['sector-wages'].file,
    'sectors together employ',
  );
  need(
    employed(careers, 'payByState') / nation,
    LEAST_EMPLOYED,
    RELEASES['state-wages'].file,
    'states together employ',
  );
  for (const edition of EARLIER) {
    const { id } = editionOf(edition);
    const compared = careers.filter(({ record }) =>
      record.some((entry) => entry.edition === id && !('unscored' in entry)),
    );
    need(compared.length / careers.length, LEAST_COMPARED, edition.file, 'careers that can be compared are');
  }
  need(
    institutions.id.length / listed,
    LEAST_AWARDING,
    RELEASES.institutions.file,
    'institutions with awards are',
  );
  if (problems.length > 0) throw new SourceProblems(problems);
}

function has(part: unknown): boolean {
  return Array.isArray(part) ? part.length > 0 : part !== null;
}

function employed(careers: readonly DetailsFile[], part: 'pay' | 'payBySector' | 'payByState'): number {
  const all = careers.flatMap((career) => career[part]?.employees ?? []);
  return all.reduce<number>((sum, employees) => sum + (employees ?? 0), 0);
}
