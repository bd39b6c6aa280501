import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/quiz/check';
import { parseQuiz } from '../../src/content/check/parse-quiz';
import { knownOf } from '../../src/content/node/read-content';
import { templates } from '../../src/content/worker/writing';
import { isKnowledgeAlone } from '../../src/engine/knowledge';
import { saidIn } from '../../src/engine/said';
import { assess } from '../../src/result/assess';
import { answersAt, careers, content, traits, walk } from './taken';

const FOLDER = 'quizzes/templates';
const files = (await readdir(FOLDER)).map((name) => `${FOLDER}/${name}`);
const quizzes = templates.map(({ id, text }) => {
  const parsed = parseQuiz(`${FOLDER}/${id}.json`, text, knownOf(content));
  if (!parsed.ok) throw new Error(id);
  return parsed.value;
});

describe('the templates for who writes a quiz', () => {
  it('are right, and nothing is to be advised of them [L1–L10]', async () => {
    expect(files).toHaveLength(5);
    expect(await check('.', files)).toEqual({ code: 0, out: '5 files: no problems' });
  });

  it('come as they stand in their files, and are no quizzes of the site', async () => {
    const ids = templates.map(({ id }) => id);
    expect(ids).toEqual(['adaptive', 'apprenticeships', 'knowledge-check', 'one-career', 'programs']);
    expect(templates[0]?.text).toBe(await readFile(`${FOLDER}/adaptive.json`, 'utf8'));
    const shipped = content.quizzes.map(({ id }) => id);
    expect(ids.filter((id) => shipped.includes(id))).toEqual([]);
    expect(quizzes.filter(isKnowledgeAlone).map(({ id }) => id)).toEqual(['knowledge-check']);
  });

  it('[Q20] lead whoever stands where an outcome stands to it', () => {
    const misses = quizzes.flatMap((quiz) =>
      (quiz.outcomes ?? []).flatMap(({ id, topics = [] }, row) => {
        const { candidates } = assess({ quiz, evidence: [], session: null }, careers);
        const at = traits.map((trait) => [trait, candidates.positions[trait]?.[row] ?? 50] as const);
        const answers = answersAt(quiz, Object.fromEntries(at));
        const session = walk(quiz, (item) => (item.type === 'topics' ? topics : answers[item.id]!));
        const { shown, tiedCount } = assess({ quiz, ...saidIn(quiz, session, traits), session }, careers);
        const head = shown.slice(0, Math.max(1, tiedCount)).map(({ soc }) => soc);
        return head.includes(id) ? [] : [`${id}: ${head.join()}`];
      }),
    );
    expect(misses).toEqual([]);
  });
});
