import type { Content } from '../../content/content';
import { drawPeople } from '../../content/simulated/people';
import { takeQuiz } from '../../content/simulated/take';
import { encodeResult } from '../../engine/code/result-code';
import { NOISE } from '../../engine/profile';
import { saidIn } from '../../engine/said';

const QUIZ = 'career-explorer';
const STUDENTS = 23;
const SEED = 7;

/** Links of a class that nobody sits in, which the site makes up: people drawn by jobs, who took a quiz of the site in the order of its file. */
export async function exampleLinks(content: Content): Promise<string> {
  const [quiz, careers] = await Promise.all([content.quiz(QUIZ), content.careers()]);
  if (!quiz) return '';
  const { ids } = content.traitNames;
  const rows = careers.soc.map((_, row) => row);
  const people = drawPeople(careers, rows, STUDENTS, SEED, { draw: 'by-jobs', slope: 1 });
  return people
    .map((person, number) => {
      const session = takeQuiz(quiz, person, NOISE, undefined, number).at(-1);
      const said = session && saidIn(quiz, session, ids);
      return said
        ? encodeResult({ quiz: QUIZ, evidence: said.evidence, picked: said.picks?.picked }, ids)
        : '';
    })
    .join('\n');
}
