import { decodeCareers } from '../../src/careers/career';
import { readContent } from '../../src/content/node/read-content';
import { chooser } from '../../src/engine/asking/adaptive';
import { match, poolRows, standing } from '../../src/engine/match';
import { nextItem, sumEvidence } from '../../src/engine/path';
import { profileOf } from '../../src/engine/profile';
import { tellingOptions, traitsOf, type Item, type Quiz, type Response } from '../../src/engine/quiz';
import { newSession, respond, type Session } from '../../src/engine/session';
import type { Answers } from './people';

/** The shipped quizzes, taken by made-up people as real ones take them. */

const read = await readContent('.');
if (!read.ok) throw new Error('the shipped content has problems: npm run quiz -- check');
export const content = read.value;
const decoded = decodeCareers(content.careersJson);
if (!decoded.ok) throw new Error(decoded.problem);
export const { careers } = decoded;
export const { bank, quizzes } = content;
export const traits = content.traits.ids;
export const quizOf = (id: string) => quizzes.find((quiz) => quiz.id === id)!;
export const positionsOf = (row: number) =>
  Object.fromEntries(traits.map((trait) => [trait, careers.positions[trait]![row]!]));

/** Answers item after item, as a person does, until the quiz is through. */
export function walk(quiz: Quiz, answer: (item: Item) => Response): Session {
  const choose = quiz.flow.order === 'adaptive' ? chooser(quiz, careers, traits) : undefined;
  let session = newSession(quiz);
  for (let item = nextItem(quiz, session, choose); item; item = nextItem(quiz, session, choose)) {
    // Who says nothing of topics picks none.
    const answered = respond(session, item, item.type === 'topics' ? (answer(item) ?? []) : answer(item));
    if (answered === session) throw new Error(`no answer to ${item.id}`);
    session = answered;
  }
  return session;
}

export function results(quiz: Quiz, session: Session) {
  const profile = profileOf(sumEvidence(quiz, session, traits));
  const ranking = match(profile, careers, poolRows(quiz.pool, careers.soc));
  const best = ranking.matches.slice(0, 10).map(({ title }) => title);
  return { best, ranking, focus: quiz.focus && standing(profile, careers, ranking, quiz.focus) };
}
/** What a person gets who answers so. */
export const taken = (quiz: Quiz, answers: Answers) =>
  results(
    quiz,
    walk(quiz, (item) => answers[item.id]!),
  );

/** One answer to each item, by what a person is like on each trait, 0–100: the nearest step, the nearest option. */
export function answersAt(quiz: Quiz, levels: Readonly<Record<string, number>>): Answers {
  return Object.fromEntries(quiz.items.map((item) => [item.id, answerAt(item, levels)]));
}

function answerAt(item: Item, levels: Readonly<Record<string, number>>): Response {
  if ('measures' in item) {
    const [trait, key] = Object.entries(item.measures)[0]!;
    const value = key === 1 ? levels[trait]! : 100 - levels[trait]!;
    return item.type === 'agree' ? 1 + Math.round(value / 25) : Math.round(value);
  }
  if (item.type === 'topics') return [];
  if (traitsOf(item).length === 0) return item.options[0]!.id;
  const gap = (evidence: Readonly<Record<string, number>>) =>
    Math.max(...Object.entries(evidence).map(([trait, value]) => Math.abs(value - levels[trait]!)), 0);
  const said = tellingOptions(item).filter((option) => Object.keys(option.evidence).length > 0);
  return said.reduce((best, own) => (gap(own.evidence) < gap(best.evidence) ? own : best)).id;
}
