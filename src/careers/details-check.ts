import type { DetailsFile } from './details-file';
import type { DetailTables } from './tables';

/** What in a career's file, whose shape is right, does not go with the tables that it refers to; undefined when all does. */
export function contradiction(file: DetailsFile, tables: DetailTables): string | undefined {
  return wrongLength(file, tables) ?? wrongReference(file, tables);
}

function wrongLength(file: DetailsFile, { states, educationCategories }: DetailTables): string | undefined {
  const { pay, payByState, payBySector, payByIndustry, outlookByState, reportedEducation } = file;
  const lengths: readonly (readonly [string, object | null, number])[] = [
    ['pay', pay, 1],
    ['payByState', payByState, states.length],
    ['payBySector', payBySector, payBySector?.sectors.length ?? 0],
    ['payByIndustry', payByIndustry, payByIndustry?.industries.length ?? 0],
    ['outlookByState', outlookByState, states.length],
    ['reportedEducation', reportedEducation && { percent: reportedEducation }, educationCategories.length],
  ];
  for (const [name, columns, length] of lengths) {
    const wrong = Object.entries(columns ?? {}).find(
      ([key, column]) => Array.isArray(column) && key !== 'atLeast' && column.length !== length,
    );
    if (wrong) return `${name}.${wrong[0]}: not ${String(length)} rows`;
  }
  return undefined;
}

function wrongReference(file: DetailsFile, tables: DetailTables): string | undefined {
  const sector = file.payBySector?.sectors.find((id) => !tables.sectors.has(id));
  if (sector !== undefined) return `payBySector.sectors: ${sector} is not in tables.json`;
  const rated = [...(file.activities ?? []), ...(file.skills ?? []), ...(file.knowledge ?? [])];
  const element = rated.find(([id]) => !tables.elements.has(id))?.[0];
  if (element !== undefined) return `${element} is not among the elements of tables.json`;
  const entry = file.record.find(({ edition }) => !tables.editions.some(({ id }) => id === edition));
  if (entry) return `record: ${entry.edition} is not among the editions of tables.json`;
  const wrong = file.record.find((field) => 'between' in field && field.between[0] > field.between[1]);
  return wrong && `record: the bounds of ${wrong.edition} are out of order`;
}
