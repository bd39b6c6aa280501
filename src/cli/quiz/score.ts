import { parseJson } from '../../content/check/json/json';
import { careersOf, knownOf, readContent } from '../../content/node/read-content';
import type { Parsed } from '../../content/check/problem';
import { isKnowledgeAlone } from '../../engine/knowledge';
import { match } from '../../engine/match';
import { candidatesOf, rankedRows } from '../../engine/outcomes';
import { answeredCount } from '../../engine/path';
import { profileOf } from '../../engine/profile';
import type { Quiz } from '../../engine/quiz';
import { saidIn } from '../../engine/said';
import { shownOrder } from '../../engine/shown';
import { decodeSession, type Session } from '../../engine/session';
import type { Outcome } from '../run/say';
import { listProblems } from './outcome';
import { sessionProblem } from './session-problem';
import { readQuiz } from './read-quiz';
import { readSource } from './source';

/** `quiz -- score QUIZ.json RESPONSES.json`, either of them `-` for standard input: one person's profile and the whole pool ranked, as JSON. */
export async function score(root: string, quizFile: string, responsesFile: string): Promise<Outcome> {
  const content = await readContent(root);
  if (!content.ok) return { code: 1, err: listProblems(content.problems) };
  const careers = careersOf(content.value.careersJson);

  const quiz = await readQuiz(quizFile, knownOf(content.value));
  if (!quiz.ok) return { code: 1, err: listProblems(quiz.problems) };
  const session = await readResponses(responsesFile, quiz.value);
  if (!session.ok) return { code: 1, err: listProblems(session.problems) };

  const traits = content.value.traits.ids;
  const { evidence, picks, left, right } = saidIn(quiz.value, session.value, traits);
  const profile = profileOf(evidence);
  const candidates = candidatesOf(quiz.value, careers);
  const ranking = match(profile, candidates, rankedRows(quiz.value, candidates, left), { picks });
  const places = new Map(shownOrder(ranking, candidates).map(({ soc }, at) => [soc, at + 1]));
  const matches = isKnowledgeAlone(quiz.value) ? [] : ranking.matches;
  const result = {
    quiz: quiz.value.id,
    answered: answeredCount(quiz.value, session.value),
    profile: Object.fromEntries(
      profile.map(({ trait, score, standardError, evidence }) => [trait, { score, standardError, evidence }]),
    ),
    ...(right && { right }),
    ...(left && { leftOut: left.map((place) => candidates.soc[place]) }),
    matches: matches.map(({ soc, title, rank, fit, logLikelihood, score, tied, ...found }) => ({
      ...(quiz.value.outcomes ? { outcome: soc } : { soc }),
      ...{ title, rank, shown: places.get(soc), fit, logLikelihood, score, tied },
      parts: {
        ...Object.fromEntries(ranking.traits.map((trait, t) => [trait, found.parts[t]])),
        shift: found.shift,
        ...(picks && { topics: found.topics }),
      },
    })),
  };
  return { code: 0, out: JSON.stringify(result, null, 2) };
}

/** A session with any problem is refused whole: a score that leaves an answer out unsaid would mislead. */
async function readResponses(name: string, quiz: Quiz): Promise<Parsed<Session>> {
  const { file, text } = await readSource(name, name);
  if (!text.ok) return text;
  const json = parseJson(file, text.value);
  if (!json.ok) return json;
  const { session, problems } = decodeSession(quiz, json.value.value);
  return session && problems.length === 0
    ? { ok: true, value: session }
    : { ok: false, problems: problems.map((problem) => sessionProblem(problem, quiz, json.value)) };
}
