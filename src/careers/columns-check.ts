import type { CareersFile } from './columns';

/** What the schema cannot see because it concerns several columns at once; undefined when all agree. */
export function inconsistency(file: CareersFile): string | undefined {
  return wrongLength(file) ?? wrongRows(file) ?? wrongReference(file);
}

function wrongLength(file: CareersFile): string | undefined {
  const { soc, title, order, jobZone, education, medianPay, medianPayHourly } = file;
  const { employees, jobs, growth, openings } = file;
  const figures = { jobZone, education, medianPay, medianPayHourly, employees, jobs, growth, openings };
  if (soc.length === 0) return 'soc: there are no careers';
  if (!title && !order) return 'title: neither titles nor their order';
  const flat = { ...(title && { title }), ...(order && { order }), ...figures };
  const columns = [flat, file.interests ?? {}, file.positions].flatMap((group) => Object.entries(group));
  const wrong = columns.find(([, column]) => column.length !== soc.length);
  if (file.topicIds && file.topics?.length !== soc.length) return 'topics: not a row for each career';
  return wrong && `${wrong[0]}: ${String(wrong[1].length)} rows, but there are ${String(soc.length)} careers`;
}

function wrongRows(file: CareersFile): string | undefined {
  const lists = Object.values(marksOf(file)).flatMap((marks) => Object.values(marks));
  const { payAtLeast, apprenticeship = [], told = [], groups } = file;
  lists.push(payAtLeast, apprenticeship, told, ...groups.map((group) => group.rows));
  const beyond = lists.some((rows) => (rows.at(-1) ?? 0) >= file.soc.length);
  return beyond ? `a row number is beyond the last of ${String(file.soc.length)} careers` : undefined;
}

function wrongReference(file: CareersFile): string | undefined {
  const seen = new Set<string>();
  const twice = file.soc.find((soc) => seen.size === seen.add(soc).size);
  if (twice !== undefined) return `soc: ${twice} stands twice`;
  if (file.education.some((level) => level !== null && file.educationLevels[level] === undefined)) {
    return 'education: a level is not in educationLevels';
  }
  if (file.topics?.some((places) => places.some((place) => file.topicIds?.[place] === undefined))) {
    return 'topics: a topic is not in topicIds';
  }
  const traits = Object.keys(file.positions);
  for (const [key, marks] of Object.entries(marksOf(file))) {
    const unknown = Object.keys(marks).find((trait) => !traits.includes(trait));
    if (unknown !== undefined) return `${key}: ${unknown} has no positions`;
  }
  const undated = traits.find((trait) => file.collected[trait] === undefined);
  if (undated !== undefined || Object.keys(file.collected).length !== traits.length) {
    return 'collected: not the same traits as in positions';
  }
  const both = traits.find((trait) =>
    file.byHand?.[trait]?.some((row) => file.estimated[trait]?.includes(row)),
  );
  return both && `byHand: ${both} marks a position that is marked estimated too`;
}

/** The lists of rows by trait. */
function marksOf({ estimated, byHand = {}, unsaid = {} }: CareersFile) {
  return { estimated, byHand, unsaid };
}
