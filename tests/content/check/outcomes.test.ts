import { describe, expect, it } from 'vitest';
import { lintQuiz } from '../../../src/content/lint/lint';
import { parseJson } from '../../../src/content/check/json/json';
import { parseQuiz } from '../../../src/content/check/parse-quiz';
import { CAREERS } from '../../engine/fixture';
import { KNOWN, lines } from './fixture';

const known = {
  ...KNOWN,
  careers: ['29-2072.00', '51-4121.00'],
  careerNames: { name: ['Medical records', 'Welders'], title: ['Medical Records Specialists', 'Welders'] },
  allTopics: [{ id: 'machines', name: 'Machines', hint: 'x' }],
};
const sit = { id: 'sit', type: 'agree', prompt: 'I like to sit.', measures: { desk: 1 } };
const heights = {
  ...{ id: 'heights', type: 'single', prompt: 'Can you work high up?' },
  options: ['yes', 'no'].map((id) => ({ id, label: id.toUpperCase(), evidence: {} })),
};
const check = {
  ...{ id: 'drill', type: 'knowledge', prompt: 'What makes a hole?', feedback: 'A drill.', correct: 'b' },
  options: [
    { id: 'a', label: 'A saw' },
    { id: 'b', label: 'A drill' },
  ],
};
const outcome = { id: 'weld', title: 'Welding', stands: { desk: 5 } };
const other = { id: 'lab', title: 'Lab', like: '29-2072.00' };

const head = { id: 'small', version: 1, title: 'x', summary: 'x', minutes: 1, flow: { order: 'fixed' } };
const text = (more: object) => JSON.stringify({ ...head, items: [sit, heights], ...more });
const problems = (more: object) =>
  lines(parseQuiz('small.json', text(more), known)).map((line) => line.replace(/^\S+ /, ''));
/** The problems of a quiz whose first outcome has this instead. */
const with_ = (more: object) =>
  problems({ outcomes: [{ ...outcome, ...more }, other] }).map((line) => line.replace('outcomes[0].', ''));

describe('outcomes in a quiz file', () => {
  it('[Q20] are read with everything that they can have', () => {
    const whole = {
      ...{ text: 'You join metal.', link: 'https://kraus.example/weld?x=1#y', like: '51-4121.00' },
      ...{ topics: ['machines'], careers: ['51-4121.00'] },
      onlyIf: { all: [{ not: { item: 'heights', is: 'no' } }, { trait: 'desk', below: 60 }] },
    };
    expect(with_(whole)).toEqual([]);
    expect(parseQuiz('small.json', text({ outcomes: [outcome, other] }), known)).toMatchObject({
      ok: true,
      value: { pool: 'all', outcomes: [outcome, other] },
    });
  });

  it.each<readonly [object, readonly string[]]>([
    [{ id: 'Weld' }, ['id: found "Weld"; an id starts with a lower-case letter, then']],
    [{ id: 'lab' }, ['outcomes[1].id: another outcome has the id ']],
    [{ title: 'Lab' }, ['outcomes[1].title: another outcome has the title ']],
    [{ stands: { dask: 5 } }, ['stands.dask: no such trait as "dask"; did you me']],
    [{ stands: { desk: 101 } }, ['stands.desk: found 101; must be 0 to 100']],
    [{ stands: {} }, ['stands: must name at least one trait']],
    [{ like: 'welder' }, ['like: no such career as "welder"; did you mean "51-4121.00" (Welders)?']],
    [{ careers: ['51-4121.0'] }, ['careers[0]: no such career as "51-4121.0"; did you mean "51-4121.00"']],
    [{ topics: ['machine'] }, ['topics[0]: no such topic as "machine"; did you mean "machines"?']],
    [
      { link: 'kraus.example' },
      ['link: found "kraus.example"; must be an address that begins with https://'],
    ],
    [{ link: 'javascript:alert(1)' }, ['link: found "javascript:alert(1)"; must be an address that begins']],
    [
      { onlyIf: { item: 'height', is: 'no' } },
      ['onlyIf.item: no such item as "height"; did you mean "heights"'],
    ],
    [{ onlyIf: { item: 'heights', is: 'NO' } }, ['onlyIf.is: no such option of that item as "NO"; did you']],
    [{ onlyIf: { trait: 'care', above: 5 } }, ['onlyIf.trait: no earlier item says anything about']],
    [{ tittle: 'x' }, ['tittle: unknown key "tittle"; take it away']],
    [{ prompt: 'x' }, ['prompt: "prompt" does not be']],
  ])('[Q20] with a mistake are refused: %j', (more, wanted) => {
    const found = with_(more);
    expect(found.map((line, at) => line.slice(0, wanted[at]?.length))).toEqual(wanted);
  });

  it('[Q20] say where they stand, and are two at least', () => {
    expect(problems({ outcomes: [{ id: 'a', title: 'A' }, other] })).toEqual([
      'outcomes[0]: says nowhere where it stands: give it "like", a career’s code, or "stands"',
    ]);
    expect(problems({ outcomes: [outcome] })).toEqual(['outcomes: found 1; needs at least two outcomes']);
  });

  it('[Q20] stand in the place of pool and focus, and limits narrow none of them', () => {
    const both = { outcomes: [outcome, other], pool: 'all', focus: '29-2072.00' };
    expect(problems(both).map((line) => line.split(':')[0])).toEqual(['pool', 'focus']);
    expect(problems({})[0]).toMatch(/^pool: "pool" is missing/);
    const limit = {
      ...{ id: 'years', type: 'limit', sets: 'training', prompt: 'How long?' },
      options: [12, null].map((value, at) => ({ id: `o${at}`, label: `x${at}`, value })),
    };
    const found = problems({ outcomes: [outcome, other], items: [sit, heights, limit] });
    expect(found).toEqual(['items[2]: limits narrow careers; an outcome says "onlyIf" in their place']);
  });

  it('[L3] can each be first', () => {
    const advice = (outcomes: readonly object[]) => {
      const source = text({ outcomes });
      const [json, quiz] = [parseJson('small.json', source), parseQuiz('small.json', source, known)];
      if (!json.ok || !quiz.ok) throw new Error('the quiz is right');
      return lintQuiz(json.value, quiz.value, CAREERS).filter(({ path }) => path.startsWith('outcomes'));
    };
    expect(advice([outcome, { ...outcome, id: 'b', title: 'B', stands: { desk: 95 } }])).toEqual([]);
    expect(advice([outcome, { ...outcome, id: 'b', title: 'Zinc' }])).toMatchObject([
      { path: 'outcomes[1]', message: expect.stringContaining('never comes first') as string },
    ]);
  });
});

describe('a knowledge check in a quiz file', () => {
  it('[Q21] may be all of a quiz, which then ranks nothing', () => {
    expect(problems({ items: [check] })).toEqual([]);
    expect(problems({ items: [check], pool: 'all' }).map((line) => line.split(':')[0])).toEqual(['pool']);
    expect(problems({ items: [sit, check], pool: 'all' })).toEqual([]);
  });

  it.each<readonly [object, string]>([
    [{ correct: 'c' }, 'correct: no such option of that item as "c"'],
    [{ correct: 'A saw' }, 'correct: no such option of that item as "A saw"; did you mean "a"?'],
    [{ feedback: '' }, 'feedback: must not be empty'],
    [{ measures: { desk: 1 } }, 'measures: "measures" does not belong here; take it away'],
  ])('[Q21] with a mistake is refused: %j', (more, wanted) => {
    const [found] = problems({ items: [{ ...check, ...more }] });
    expect(found?.replace('items[0].', '').slice(0, wanted.length)).toBe(wanted);
  });
});

describe('a picture in a quiz file', () => {
  const picture = (image: string) => ({
    ...{ id: 'where', type: 'picture', prompt: 'Where?' },
    options: ['in', 'out'].map((id, at) => ({
      id,
      label: id,
      alt: id,
      image,
      evidence: { desk: 90 - 80 * at },
    })),
  });
  const found = (image: string) => problems({ pool: 'all', items: [picture(image)] }).length;
  it('[Q12] may stand in the text itself, up to 60 kB', () => {
    const svg = 'data:image/svg+xml;base64,PHN2Zy8+';
    expect(found(svg)).toBe(0);
    expect(found(`data:image/png;base64,${'A'.repeat(81_000)}`)).toBe(0);
    expect(found(`data:image/png;base64,${'A'.repeat(83_000)}`)).toBe(2);
    expect(found('data:text/html;base64,PHN2Zy8+')).toBe(2);
    expect(found('data:image/svg+xml,<svg/>')).toBe(2);
  });
});
