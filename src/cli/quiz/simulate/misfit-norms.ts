import type { Careers } from '../../../careers/career';
import { careerQuizOf, type AllContent } from '../../../content/node/read-content';
import { chooser } from '../../../engine/asking/adaptive';
import { fitId } from '../../../engine/career-quiz';
import { misfitOfBest } from '../../../engine/misfit';
import { likelihood } from '../../../engine/likelihood';
import { poolRows } from '../../../engine/match';
import { answeredCount, sumEvidence } from '../../../engine/path';
import { NOISE } from '../../../engine/profile';
import type { Quiz } from '../../../engine/quiz';
import { drawPeople } from '../../../content/simulated/people';
import { takeQuiz } from '../../../content/simulated/take';

/** The bounds of a quiz after one answer, after two, and so on. */
export interface QuizNorms {
  readonly version: number;
  readonly well: readonly number[];
  readonly fairly: readonly number[];
}

/** Of how many simulated people a bound has to come at least; they fall off where branches end. */
const ENOUGH = 0.2;

/** What people are simulated for: a quiz, or for `fit` another one for each person. */
interface Subject {
  readonly id: string;
  readonly version: number;
  readonly pool: Quiz['pool'];
  readonly quizFor: (person: number) => Quiz | undefined;
}

/** The bounds for every shipped quiz [M12]; `fit` for all careers' own quizzes together. */
export function normsOf(
  content: AllContent,
  careers: Careers,
  people: number,
  seed: number,
): Readonly<Record<string, QuizNorms>> {
  const subjects: readonly Subject[] = [
    ...content.quizzes.map((quiz) => ({ ...quiz, quizFor: () => quiz })),
    {
      id: 'fit',
      version: content.fit.version,
      pool: 'all',
      quizFor: (person) =>
        careerQuizOf(content, careers, fitId(careers.soc[person % careers.soc.length] ?? '')),
    },
  ];
  return Object.fromEntries(
    subjects.map((subject) => {
      const all = misfits(subject, content, careers, people, seed);
      const enough = all.filter((values) => values.length >= ENOUGH * people);
      const bound = (share: number) => enough.map((values) => quantile(values, share));
      return [subject.id, { version: subject.version, well: bound(0.75), fairly: bound(0.95) }];
    }),
  );
}

/** What the likeliest career was away from each person's answers, by how many those were. */
function misfits(
  { pool, quizFor }: Subject,
  content: AllContent,
  careers: Careers,
  people: number,
  seed: number,
): readonly (readonly number[])[] {
  const traits = content.traits.ids;
  const rows = poolRows(pool, careers.soc);
  const byAnswers: number[][] = [];
  drawPeople(careers, rows, people, seed).forEach((person, number) => {
    const quiz = quizFor(number);
    if (!quiz) return;
    const choose = quiz.flow.order === 'adaptive' ? chooser(quiz, careers, traits) : undefined;
    for (const session of takeQuiz(quiz, person, NOISE, choose, seed + number)) {
      const likely = likelihood(sumEvidence(quiz, session, traits), careers, rows);
      const answers = answeredCount(quiz, session);
      while (byAnswers.length < answers) byAnswers.push([]);
      byAnswers[answers - 1]?.push(
        misfitOfBest({ traits: likely.traits, bestOfTraits: Math.max(...likely.logLikelihood) }),
      );
    }
  });
  return byAnswers;
}

/** Two digits say enough. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 100) / 100;
}
