import { expect, it } from 'vitest';
import { parseQuiz } from '../../src/content/check/parse-quiz';
import { knownOf } from '../../src/content/node/read-content';
import { templates } from '../../src/content/worker/writing';
import { resultsLink } from '../../src/pages/quiz/result-link';
import { decodeArrived } from '../../src/result/arrived-code';
import { resultOf } from '../../src/result/use-result';
import { content as read, walk } from '../content/taken';
import { seeded } from '../engine/fixture';
import { responseBy } from '../fuzz/take';
import { content, newSite } from '../pages/open';

it.each(templates)(
  'who comes from the quiz $id finds their answers behind its link, with what is right or left out',
  ({ id, text }) => {
    const parsed = parseQuiz(`${id}.json`, text, knownOf(read));
    if (!parsed.ok) throw new Error(id);
    const quiz = parsed.value;
    const { sessions } = newSite();
    const { uniform } = seeded(7);
    const { answer } = sessions.of(quiz).getState();
    const given = walk(quiz, (item) => responseBy(uniform, item));
    for (const [at, response] of given.responses)
      answer(
        quiz.items.find((item) => item.id === at)!,
        response,
      );
    const { session } = sessions.of(quiz).getState();
    const link = resultsLink(quiz, session, sessions, content.traitNames);
    const arrived = decodeArrived(link.slice(link.indexOf('#') + 1), content.traitNames.ids);
    if (!arrived.ok) throw new Error(link);
    expect(resultOf(quiz, arrived.result, sessions, content.traitNames.ids).session).toBe(session);
  },
);
