import { decodeCareers, type Careers } from '../../src/careers/career';
import { readContent } from '../../src/content/node/read-content';

/** The shipped dataset with the positions that guides set by hand, as the site serves it. */
export async function shippedCareers(): Promise<Careers> {
  const content = await readContent('.');
  if (!content.ok) throw new Error(content.problems.map(({ message }) => message).join('\n'));
  return decoded(content.value.careersJson);
}

/** Careers of a file that is known to be good. */
export function decoded(json: unknown): Careers {
  const result = decodeCareers(json);
  if (!result.ok) throw new Error(result.problem);
  return result.careers;
}
