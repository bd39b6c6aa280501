import { decodeCareers, type Careers } from '../../src/careers/career';
import { namedCareers, readContent } from '../../src/content/node/read-content';

/** The shipped dataset with all that authors lay over it, as the site serves it. */
export async function shippedCareers(): Promise<Careers> {
  const content = await readContent('.');
  if (!content.ok) throw new Error(content.problems.map(({ message }) => message).join('\n'));
  return namedCareers(content.value);
}

/** Careers of a file that is known to be good. */
export function decoded(json: unknown): Careers {
  const result = decodeCareers(json);
  if (!result.ok) throw new Error(result.problem);
  return result.careers;
}
