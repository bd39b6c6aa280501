import { describe, expect, it } from 'vitest';
import { mapTexts, textsOf } from '../../../src/cli/languages/texts';
import { formatTranslations, parseTranslations } from '../../../src/cli/languages/translations';

const QUIZ = {
  id: 'x',
  title: 'Which one?',
  items: [
    {
      id: 'place',
      type: 'single',
      prompt: 'Where?',
      options: [
        { id: 'in', label: 'Inside', evidence: { desk: 90 } },
        { id: 'out', label: 'Outside', evidence: { desk: 5 } },
      ],
    },
    { use: 'physical-1' },
  ],
};

describe('the texts of a file of content', () => {
  it('are those that people read, by ids that outlive another order', () => {
    const texts = textsOf('quizzes/x.json', QUIZ);
    expect([...texts]).toEqual([
      ['title', 'Which one?'],
      ['items.place.prompt', 'Where?'],
      ['items.place.options.in.label', 'Inside'],
      ['items.place.options.out.label', 'Outside'],
    ]);
    const turned = { ...QUIZ, items: [...QUIZ.items].reverse() };
    expect(new Map(textsOf('quizzes/x.json', turned))).toEqual(new Map(texts));
  });

  it('are changed, and what is scored is not', () => {
    const shouted = mapTexts('quizzes/x.json', QUIZ, (_, text) => text.toUpperCase());
    expect(JSON.stringify(shouted).toLowerCase()).toBe(JSON.stringify(QUIZ).toLowerCase());
    expect(shouted).toMatchObject({
      id: 'x',
      title: 'WHICH ONE?',
      items: [{ type: 'single' }, { use: 'physical-1' }],
    });
  });

  it('leave out what O*NET calls what it rates, and take our words for it', () => {
    const traits = {
      traits: [{ id: 'a', name: 'caring', elements: [{ id: '1.B.2.d', name: 'Relationships' }] }],
    };
    expect([...textsOf('traits.json', traits).keys()]).toEqual(['traits.a.name']);
    const words = { $schema: 'x.json', elements: { '2.A.1.a': 'Understanding what you read' } };
    expect([...textsOf('elements.json', words).keys()]).toEqual(['elements.2.A.1.a']);
  });
});

describe('what tells of a career', () => {
  const GUIDE = {
    soc: '29-2072.00',
    day: 'You open the first chart.',
    tasks: ['Read each chart.'],
    pros: [{ id: 'pay', text: 'Fair pay', detail: 'More than most.', about: { trait: 'desk', pole: 'low' } }],
    certifications: [
      { name: 'Certified Coding Associate', short: 'CCA', body: 'ahima', detail: 'A first exam.' },
    ],
    related: [{ soc: '29-9021.00', why: 'They build the systems.' }],
    positions: { desk: { value: 90, because: 'They sit all day.' } },
    sources: [{ id: 'ooh', title: 'Occupational Outlook Handbook', publisher: 'BLS', year: 2025 }],
  };

  it('is a guide with all that people read in it, but for titles of sources', () => {
    expect([...textsOf('careers/29-2072.00.json', GUIDE).keys()]).toEqual([
      ...[
        'day',
        'tasks.0',
        'pros.pay.text',
        'pros.pay.detail',
        'certifications.0.name',
        'certifications.0.detail',
      ],
      ...['related.29-9021.00.why', 'positions.desk.because'],
    ]);
  });

  it('is a card with its tasks and short guide', () => {
    const { pros, ...rest } = GUIDE;
    const card = {
      ...{ soc: '29-2072.00', name: 'Records specialist', line: 'Keeps charts.', tasks: ['Read charts'] },
      guide: { day: rest.day, good: pros, wayIn: 'A certificate.', sources: ['ooh'] },
    };
    expect([...textsOf('cards/29.json', { cards: [card] }).keys()].map((id) => id.slice(17))).toEqual([
      ...[
        'name',
        'line',
        'tasks.0',
        'guide.day',
        'guide.good.pay.text',
        'guide.good.pay.detail',
        'guide.wayIn',
      ],
    ]);
  });
});

describe('a file of translations', () => {
  it('comes back as it was written', () => {
    const all = new Map([
      ['a.b', { source: 'Say “{x}”,\nthen wait.', text: 'Di “{x}”,\ny espera.' }],
      ['a.c', { source: 'A \\ and a "', text: '' }],
    ]);
    expect(parseTranslations(formatTranslations('es', all))).toEqual(all);
  });
});
