import type { SchoolsFile } from '../../careers/schools';
import { readInstitutions, readSchools, type Institutions } from './nces/completions';
import { readCrosswalk } from './bls/crosswalk';
import { readHandbook } from './bls/handbook';
import { readHistory } from './bls/history';
import { readLeading } from './onet/leading';
import { readMajors } from './nces/majors';
import { readRelated } from './onet/occupations';
import { readOutlook } from './bls/outlook';
import { readStateOutlook } from './bls/outlook-states';
import { readIndustryPay } from './bls/pay-industries';
import { readNationalPay, readSectorPay } from './bls/pay-national';
import { readStatePay } from './bls/pay-states';
import { readAll } from './table/problem';
import { readPublished } from './bls/published';
import { readReportedEducation } from './onet/reported-education';
import { readSoftware, readTools } from './onet/tools';
import { readReportedTitles } from './onet/reported-titles';

/** Reads every source of the files of single careers. Throws SourceProblems with the first problem of each. */
export function readDetailSources(folder: string) {
  return readAll({
    published: () => readPublished(folder),
    pay: () => readNationalPay(folder),
    states: () => readStatePay(folder),
    sectors: () => readSectorPay(folder),
    handbook: () => readHandbook(folder),
    industries: () => readIndustryPay(folder),
    outlook: () => readOutlook(folder),
    stateOutlook: () => readStateOutlook(folder),
    history: () => readHistory(folder),
    crosswalk: () => readCrosswalk(folder),
    titles: () => readReportedTitles(folder),
    education: () => readReportedEducation(folder),
    activities: () => readLeading(folder, 'work-activities'),
    skills: () => readLeading(folder, 'skills'),
    knowledge: () => readLeading(folder, 'knowledge'),
    software: () => readSoftware(folder),
    tools: () => readTools(folder),
    related: () => readRelated(folder),
    majors: () => readMajors(folder),
  });
}

export type DetailSources = ReturnType<typeof readDetailSources>;

export interface AllSchools extends Institutions {
  /** By CIP code. */
  readonly schools: ReadonlyMap<string, SchoolsFile>;
}

/** The schools of all majors of the given careers, and the institutions they name. Throws SourceProblem. */
export function readAllSchools(folder: string, majors: ReadonlySet<string>): AllSchools {
  const schools = readSchools(folder, majors);
  const ids = new Set([...schools.values()].flatMap((rows) => rows.map(([id]) => id)));
  return { schools, ...readInstitutions(folder, ids) };
}
