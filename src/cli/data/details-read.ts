import type { SchoolsFile } from '../../careers/schools';
import { readInstitutions, readSchools, type Institutions } from './completions';
import { readCrosswalk } from './crosswalk';
import { readHistory } from './history';
import { readLeading } from './leading';
import { readMajors } from './majors';
import { readRelated } from './occupations';
import { readOutlook } from './outlook';
import { readStateOutlook } from './outlook-states';
import { readIndustryPay } from './pay-industries';
import { readNationalPay, readSectorPay } from './pay-national';
import { readStatePay } from './pay-states';
import { readAll } from './problem';
import { readPublished } from './published';
import { readReportedEducation } from './reported-education';
import { readReportedTitles } from './reported-titles';

/** Reads every source of the files of single careers. Throws SourceProblems with the first problem of each. */
export function readDetailSources(folder: string) {
  return readAll({
    published: () => readPublished(folder),
    pay: () => readNationalPay(folder),
    states: () => readStatePay(folder),
    sectors: () => readSectorPay(folder),
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
