import { readdirSync, readFileSync } from 'node:fs';
import { decodeDetails, type Details } from '../../src/careers/details';
import { decodeTables, type DetailTables } from '../../src/careers/tables';

const FOLDER = 'public/data/careers';

/** The names of all shipped files of single careers. */
export const files = readdirSync(FOLDER).sort();

export function shippedText(soc: string): string {
  return readFileSync(`${FOLDER}/${soc}.json`, 'utf8');
}

export function shippedTables(): DetailTables {
  const decoded = decodeTables(JSON.parse(readFileSync('public/data/tables.json', 'utf8')));
  if (!decoded.ok) throw new Error(decoded.problem);
  return decoded.value;
}

const tables = shippedTables();

export function shippedDetails(soc: string): Details {
  const decoded = decodeDetails(JSON.parse(shippedText(soc)), tables);
  if (!decoded.ok) throw new Error(`${soc}: ${decoded.problem}`);
  return decoded.value;
}
