import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCareers, type Careers } from '../../careers/career';
import { parseTraits } from '../check/parse-guide';
import type { Parsed } from '../check/problem';
import type { Topic } from '../../engine/topic';
import type { Traits } from '../../engine/traits';
import { readTopics } from './read-cards';
import { readText, wholeFile } from './read-text';
import { polesOf, type Known } from '../check/known';

interface Base {
  readonly traits: Traits;
  /** Not there when they cannot be read: what needs them is then not checked, and the problems say so. */
  readonly topics: Parsed<readonly Topic[]>;
  readonly careersJson: unknown;
  readonly known: Known;
}

/** The traits and the compiled dataset: what quizzes and guides are checked against. */
export async function readBase(root: string): Promise<Parsed<Base>> {
  const traitsFile = 'quizzes/traits.json';
  const text = await readText(traitsFile, join(root, traitsFile));
  const traits = text.ok ? parseTraits(traitsFile, text.value) : text;
  const topics = await readTopics(root);
  const dataset = await readDataset(root);
  if (!traits.ok || !dataset.ok) {
    return { ok: false, problems: [traits, dataset].flatMap((part) => (part.ok ? [] : part.problems)) };
  }
  const { json, careers } = dataset.value;
  const { ids, list } = traits.value;
  const problems = ids
    .filter((trait) => !Object.hasOwn(careers.positions, trait))
    .map((trait) => wholeFile(DATASET, `has no positions on the trait "${trait}"; ${ANEW}`));
  if (problems.length > 0) return { ok: false, problems };
  const unrated = (soc: string, trait: string) =>
    careers.estimated[trait]?.has(careers.row(soc) ?? -1) ?? false;
  return {
    ok: true,
    value: {
      traits: traits.value,
      topics,
      careersJson: json,
      known: {
        ...{ traits: ids, careers: careers.soc, careerNames: careers, unrated, hasFile: fileFinder(root) },
        allTopics: topics.ok ? topics.value : undefined,
        poles: polesOf(list),
      },
    },
  };
}

/** Whether the site has a file under `public/`. */
export function fileFinder(root: string): (name: string) => boolean {
  return (name) => existsSync(join(root, 'public', name));
}

const DATASET = 'public/data/careers.json';
const ANEW = 'npm run data makes it anew';

async function readDataset(root: string): Promise<Parsed<{ json: unknown; careers: Careers }>> {
  const text = await readText(DATASET, join(root, DATASET));
  if (!text.ok) return text;
  const damaged = (why: string): Parsed<never> => ({
    ok: false,
    problems: [wholeFile(DATASET, `${why}; ${ANEW}`)],
  });
  try {
    const json: unknown = JSON.parse(text.value);
    const decoded = decodeCareers(json);
    return decoded.ok ? { ok: true, value: { json, careers: decoded.careers } } : damaged(decoded.problem);
  } catch {
    return damaged('is not valid JSON');
  }
}
