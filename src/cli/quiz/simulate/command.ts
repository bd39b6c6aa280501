import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Careers } from '../../../careers/career';
import { careersOf, readContent } from '../../../content/node/read-content';
import type { Outcome } from '../../run/say';
import { listProblems } from '../outcome';
import { overlapWithRelated } from './neighbours';
import { normsOf } from './misfit-norms';
import { report } from './report';
import { simulate, type Simulation } from './simulate';
import type { Settings } from './settings';

/** `quiz -- simulate`: how well each shipped quiz finds the careers that simulated people were drawn from. */
export async function runSimulation(root: string, settings: Settings): Promise<Outcome> {
  const content = await readContent(root);
  if (!content.ok) return { code: 1, err: listProblems(content.problems) };
  const careers = careersOf(content.value.careersJson);
  const simulation = simulate(content.value, careers, settings);
  if (settings.write) {
    await writeFile(join(root, SIMULATION_FILE), simulationText(simulation, settings));
  }
  if (settings.json) {
    const rows = [
      ...simulation.rows,
      ...simulation.comparisons.flatMap(({ chosen, fixed }) => [chosen, fixed]),
    ];
    return { code: 0, out: `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]` };
  }
  const related = await readRelated(root, careers);
  const overlap = overlapWithRelated(careers, (soc) => related.get(soc) ?? []);
  return { code: 0, out: report(simulation, overlap, settings) };
}

const SIMULATION_FILE = 'src/content/measured/simulation.json';

/** The table as the Methodology page shows it: a share of people, and ranks. */
function simulationText({ rows }: Simulation, { people, seed, noise }: Settings): string {
  const lines = rows.map(({ quiz, style, draw, slope, picks, items, pool, top10, medianRank }) =>
    JSON.stringify({ quiz, style, draw, slope, picks, items: Math.round(items), pool, top10, medianRank }),
  );
  return `{
  "people": ${String(people)},
  "seed": ${String(seed)},
  "noise": ${String(noise)},
  "rows": [\n    ${lines.join(',\n    ')}\n  ]
}
`;
}

const NORMS_FILE = 'src/content/measured/misfit-norms.json';
/** How many people the norms come from, and which. */
const NORM_PEOPLE = 1000;
const NORM_SEED = 1;

/** `quiz -- norms`: writes how well something fits simulated people, quiz by quiz, which the results are held against. */
export async function writeNorms(root: string): Promise<Outcome> {
  const content = await readContent(root);
  if (!content.ok) return { code: 1, err: listProblems(content.problems) };
  const quizzes = normsOf(content.value, careersOf(content.value.careersJson), NORM_PEOPLE, NORM_SEED);
  const lines = Object.entries(quizzes).map(
    ([id, norms]) => `    ${JSON.stringify(id)}: ${JSON.stringify(norms)}`,
  );
  await writeFile(
    join(root, NORMS_FILE),
    `{\n  "people": ${String(NORM_PEOPLE)},\n  "quizzes": {\n${lines.join(',\n')}\n  }\n}\n`,
  );
  return { code: 0, out: `Wrote ${NORMS_FILE}` };
}

/** What O*NET calls related, by career. */
async function readRelated(root: string, careers: Careers): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = careers.soc.map(async (soc): Promise<[string, readonly string[]]> => {
    const text = await readFile(join(root, 'public/data/careers', `${soc}.json`), 'utf8');
    return [soc, (JSON.parse(text) as { related: readonly string[] }).related];
  });
  return new Map(await Promise.all(files));
}
