import { describe, expect, it } from 'vitest';
import { importable } from '../../../src/content/import/importable';
import { suggestedTrait, withAnswers } from '../../../src/content/import/with-answers';
import { CSV, CSV_ES, H5P, LIST, REACT_QUIZ, SCRIPT, SURVEY } from './fixtures';
import { answerAll, itemsOf, left, problemsOf, read } from './imports';

const SURVEY_TEXT = JSON.stringify(SURVEY);
const hands = () => ({ trait: 'hands', key: 1 }) as const;

describe('every format', () => {
  it.each([
    ['surveyjs', SURVEY_TEXT],
    ['surveyjs', SCRIPT],
    ['react-quiz', `export default ${JSON.stringify(REACT_QUIZ)}`],
    ['csv', CSV],
    ['csv', CSV_ES],
    ['list', JSON.stringify(LIST)],
    ['h5p', JSON.stringify(H5P)],
  ])('becomes a quiz that the checker passes: %s', (kind, text) => {
    const imported = read(text);
    expect(imported.kind).toBe(kind);
    const { text: quiz } = answerAll(imported, (scale) =>
      kind === 'h5p' ? { stands: { hands: scale === 'Maker' ? 90 : 20 }, like: '49-2094.00' } : hands(),
    );
    expect(problemsOf(quiz)).toEqual([]);
  });

  it('is told from a quiz of ours, and from anything else', () => {
    for (const text of [
      '',
      'Hello',
      '{',
      '[]',
      '{"pool": "all", "items": [{"prompt": "x"}]}',
      '{"items":\n[{"id": "a", "type": "agree", "prompt": "I sit.", "measures": {"desk": 1}}]\n',
      '{"name": 1}',
      'name,age\nAnn,3',
    ])
      expect(importable(text)).toBeUndefined();
  });
});

describe('a survey of SurveyJS', () => {
  const imported = read(SURVEY_TEXT);
  const items = itemsOf(answerAll(imported, hands).text);

  it('has five steps as agreeing and others as a slider, and turns what is reversed [Q9]', () => {
    expect(items.get('hands-1')).toMatchObject({
      type: 'agree',
      prompt: 'I like to mend things & machines.',
      measures: { hands: 1 },
    });
    expect(items.get('hands-2-r')).toMatchObject({
      type: 'slider',
      low: 'No',
      high: 'Yes',
      measures: { hands: -1 },
    });
    expect(items.get('care-c1')).toMatchObject({
      type: 'agree',
      prompt: 'I look after people.',
      help: 'How true is this?',
    });
    expect(left(imported, 'reversed')).toEqual(['_r @ hands_2_r']);
    expect(left(imported, 'steps')).toEqual(['7 @ hands_2_r']);
  });

  it('keeps choices with evidence from points or from their order [Q8]', () => {
    const evidence = (id: string) =>
      (items.get(id)?.['options'] as { evidence: { hands?: number } }[]).map(
        (option) => option.evidence.hands,
      );
    expect(evidence('trips')).toEqual([0, 25, 100]);
    expect(evidence('place')).toEqual([100, 50, 0]);
    expect([...items.values()].map(({ type }) => type)).toEqual([
      'agree',
      'slider',
      'single',
      'either',
      'single',
      'multi',
      'rank',
      'agree',
      'agree',
      'knowledge',
    ]);
    expect((items.get('place')?.['options'] as { label: string }[])[0]?.label).toBe('Outside');
  });

  it('keeps conditions in the words of the quiz [Q15]', () => {
    const outside = { item: 'place', is: 'item-1' };
    expect(items.get('order')?.['showIf']).toEqual(outside);
    expect(items.get('rain')?.['showIf']).toEqual({
      all: [
        outside,
        {
          any: [
            { item: 'hands-1', anyOf: [4, 5] },
            { not: { all: [{ item: 'place', anyOf: ['item-2', 'item-3'] }, { answered: 'hands-2-r' }] } },
          ],
        },
      ],
    });
    expect(left(imported, 'condition')).toEqual(['age() > 3 @ tools']);
  });

  it('names all that has no place in a quiz', () => {
    const of = (why: string) => left(imported, why);
    expect(of('block')).toEqual(['Please read this. @ intro']);
    expect(of('question')).toEqual(['comment @ more']);
    expect(of('required')).toEqual(['isRequired @ hands_1', 'validators @ weld']);
    expect([
      ...of('timer'),
      ...of('score'),
      ...of('ending'),
      ...of('page'),
      ...of('choices'),
      ...of('setting'),
    ]).toEqual([
      'maxTimeToFinish',
      'calculatedValues',
      'completedHtml',
      'First things @ page1',
      'hasOther @ place',
      'showProgressBar',
    ]);
  });

  it('is read in the language of the page, else in its own', () => {
    expect(imported.draft.title).toBe('Work and you');
    expect(left(imported, 'language')).toEqual(['es', 'de']);
    expect(read(SURVEY_TEXT, 'es').draft.title).toBe('El trabajo y tú');
  });

  it('has its pictures only where all of them are in the text and small', () => {
    const picker = (link: string) =>
      read(
        JSON.stringify({
          elements: [
            {
              type: 'imagepicker',
              name: 'p',
              title: 'Which?',
              choices: [
                { value: 'a', imageLink: 'data:image/png;base64,AA' },
                { value: 'b', imageLink: link },
              ],
            },
          ],
        }),
      );
    expect(picker('data:image/png;base64,BB').draft.items[0]).toMatchObject({
      type: 'picture',
      options: [{ image: 'data:image/png;base64,AA', alt: 'a' }, { alt: 'b' }],
    });
    for (const link of ['https://x.example/b.png', `data:image/png;base64,${'A'.repeat(82_000)}`]) {
      expect(picker(link).draft.items[0]).toMatchObject({ type: 'single' });
      expect(left(picker(link), 'picture')).toEqual(['imageLink @ p']);
    }
  });
});

describe('what is asked', () => {
  it('is asked once a scale, with examples, and not where nothing is to say', () => {
    expect(
      read(SURVEY_TEXT).asks.map(({ scale, about, count, scored }) => [scale, about, count, scored]),
    ).toEqual([
      ['hands', 'statements', 2, false],
      ['place', 'options', 1, false],
      ['rain', 'options', 1, false],
      ['trips', 'options', 1, true],
      ['tools', 'options', 1, false],
      ['order', 'options', 1, false],
      ['care', 'statements', 2, false],
    ]);
    expect(read(SCRIPT).asks).toMatchObject([
      { scale: 'openness', reversed: 1, examples: ['I like new places.', "I don't like surprises."] },
    ]);
    expect(read(JSON.stringify(LIST)).asks.map(({ scale, count }) => `${scale} ${String(count)}`)).toEqual([
      'R 2',
      'S 1',
    ]);
    expect(read(JSON.stringify(REACT_QUIZ)).asks).toEqual([]);
  });

  it('has a suggestion only where a scale is called as a trait is', () => {
    const traits = [{ id: 'hands', name: 'tools and machines', group: 'day' }];
    expect(
      ['Hands', 'tools and machines', 'hand', 'R', ''].map((scale) => suggestedTrait(scale, traits)),
    ).toEqual(['hands', 'hands', undefined, undefined, undefined]);
  });

  it('may be left out: statements go, and conditions on them; options stay without a say', () => {
    const imported = read(SURVEY_TEXT);
    const done = withAnswers(imported, { care: { trait: 'care', key: -1 }, hands: 'leave out' });
    const items = itemsOf(done.text);
    expect(done.saysNothing).toBe(false);
    expect(withAnswers(imported, {}).saysNothing).toBe(true);
    expect(items.has('hands-1')).toBe(false);
    expect(items.get('place')).toMatchObject({
      options: [{ evidence: {} }, { evidence: {} }, { evidence: {} }],
    });
    expect(items.get('rain')).not.toHaveProperty('showIf');
    expect(items.get('care-c1')).toMatchObject({ measures: { care: -1 } });
    expect(left(done, 'scale')).toEqual(['hands @ hands-1 @ hands-2-r']);
    expect(left(done, 'condition')).toHaveLength(1);
    expect(problemsOf(done.text).filter((problem) => !problem.includes('knowledge'))).toEqual([]);
  });
});

describe('a table', () => {
  it('has its columns by their headers, in English and Spanish', () => {
    const items = itemsOf(answerAll(read(CSV), hands).text);
    expect(items.get('row-2')).toMatchObject({
      prompt: 'I like "hard" work; all of it.',
      measures: { hands: 1 },
    });
    expect(items.get('row-3')).toMatchObject({ measures: { hands: -1 } });
    expect(items.get('row-4')).toMatchObject({
      options: [{ evidence: { hands: 0 } }, { evidence: { hands: 100 } }],
    });
    expect(items.get('row-5')).toMatchObject({
      type: 'knowledge',
      correct: 'a-song',
      feedback: 'It is both.',
    });
    expect([...left(read(CSV), 'setting'), ...left(read(CSV), 'missing')]).toEqual([
      'Remarks',
      'Question @ row 6',
      'title',
      'summary',
    ]);
    const spanish = read(CSV_ES, 'es');
    expect(spanish.asks).toMatchObject([{ scale: 'Cuidado' }]);
    expect(itemsOf(answerAll(spanish, hands).text).get('p2')).toMatchObject({
      correct: 'una-herramienta',
      feedback: 'Sirve para clavar.',
    });
  });

  it('may have tabs, and line breaks in its cells', () => {
    const { draft } = read('statement\tfacet\n"I like\nto walk"\tgo\n');
    expect(draft.items).toMatchObject([{ type: 'agree', prompt: 'I like to walk' }]);
  });
});

describe('right and wrong answers', () => {
  it('become items of knowledge, with the explanation as feedback', () => {
    const imported = read(JSON.stringify(REACT_QUIZ));
    expect(imported.draft.items).toEqual([
      {
        ...{
          id: 'question-1',
          type: 'knowledge',
          prompt: 'What comes first when something burns?',
          correct: 'the-alarm',
        },
        feedback: 'Everybody has to know of it.',
        options: [
          { id: 'filming-it', label: 'Filming it' },
          { id: 'the-alarm', label: 'The alarm' },
          { id: 'running', label: 'Running' },
        ],
      },
      expect.objectContaining({ correct: 'anybody', feedback: '✓ Anybody' }),
    ]);
    expect(left(imported, 'correct')).toEqual(['1, 2 @ question 4']);
    expect(left(imported, 'picture')).toEqual(['answers @ question 2', 'questionPic @ question 3']);
    expect(left(imported, 'feedback')).toHaveLength(2);
  });
});

describe('a personality quiz of H5P', () => {
  const imported = read(JSON.stringify(H5P));

  it('gives answers the mean of the stated positions of the outcomes they list', () => {
    const { text } = withAnswers(imported, {
      Maker: { stands: { hands: 90 } },
      Helper: { stands: { care: 80, hands: 20 }, like: '49-2094.00' },
      Planner: { stands: { desk: 100, hands: 50 } },
    });
    const evidence = (id: string) =>
      (itemsOf(text).get(id)?.['options'] as { evidence: object }[]).map((option) => option.evidence);
    expect(evidence('question-1')).toEqual([{ hands: 90 }, { care: 80, hands: 35, desk: 100 }, {}]);
    expect(JSON.parse(text)).toMatchObject({
      outcomes: [
        { id: 'maker', title: 'Maker', text: 'You make things.', stands: { hands: 90 } },
        { like: '49-2094.00' },
        { id: 'planner' },
      ],
    });
    expect(left(imported, 'personality')).toEqual(['Sleeper @ question 1']);
  });

  it('leads to careers where fewer than two outcomes are left, and says so', () => {
    const { text, leftOut } = withAnswers(imported, { Maker: { stands: { hands: 90 } } });
    expect(JSON.parse(text)).toMatchObject({ pool: 'all' });
    expect(left({ leftOut }, 'outcome')).toEqual(['Maker', 'Helper', 'Planner']);
    expect(problemsOf(text)).toEqual([]);
  });
});
