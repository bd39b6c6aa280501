import { decodeTables, type Published } from '../../careers/tables';
import { careersOf, type AllContent } from './read-content';
import { readServed } from './read-served';

/** What the site says of its sources. Throws when `tables.json` is damaged: then no page of a career could be made either. */
export async function publishedOf(all: AllContent): Promise<Published> {
  const shared = decodeTables(await readServed(all, 'tables.json'));
  if (!shared.ok) throw new Error(shared.problem);
  const { tables, sources } = shared.value;
  return { tables: { ...careersOf(all.careersJson).tables, ...tables }, sources };
}
