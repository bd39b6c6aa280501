import { describe, expect, it } from 'vitest';
import { withEdits } from '../../../src/content/check/json/slip';
import { parseQuiz } from '../../../src/content/check/parse-quiz';
import { KNOWN } from './authors/known';
import { RIGHT } from './authors/right';

const problems = (text: string) => {
  const parsed = parseQuiz('welding.json', text, KNOWN);
  return parsed.ok ? [] : parsed.problems;
};
/** The quiz with so many options whose labels are mistyped. */
const mistyped = (count: number) => {
  const options = Array.from(
    { length: count },
    (_, at) => `{ "id": "o${String(at)}", "lable": "${String(at)}", "evidence": {} }`,
  );
  return RIGHT.replace('{ "id": "calm", "label": "a calm one", "evidence": {} }', options.join(',\n'));
};

describe('problems that one habit makes', () => {
  it('are told one by one while they are three', () => {
    expect(problems(mistyped(3))).toHaveLength(3);
  });

  it('are one from four on, with the places of the others, and one tap mends them', () => {
    const text = mistyped(4);
    const [problem, ...others] = problems(text);
    expect(others).toEqual([]);
    expect(problem?.message).toBe('unknown key "lable"; did you mean "label"? (and 3 more like it)');
    expect(problem?.path).toBe('items[1].options[2].lable');
    expect(problem?.also?.map(({ path }) => path)).toEqual(
      [3, 4, 5].map((at) => `items[1].options[${String(at)}].lable`),
    );
    expect(problem?.mend?.words).toBe('Mend all 4');
    expect(problems(withEdits(text, problem?.mend?.edits ?? []))).toEqual([]);
  });

  it('are told one by one where each is of something else, unless they are very many', () => {
    const capital = (count: number) =>
      mistyped(count)
        .replaceAll('lable', 'label')
        .replace(/"o(?=\d)/g, '"O');
    expect(problems(capital(19)).length).toBe(19);
    expect(problems(capital(20))).toHaveLength(1);
  });
});
