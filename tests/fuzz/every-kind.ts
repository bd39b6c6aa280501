/** A right quiz with every type of item and every kind of condition, to be bent. */
export const EVERY_KIND = {
  $schema: '../public/schema/quiz.json',
  ...{ id: 'every-kind', version: 3, title: 'Every kind', summary: 'Of item and condition', minutes: 4 },
  ...{ pool: ['11-', '13-1'], focus: '11-1011.00' },
  flow: { order: 'fixed', maxItems: 14 },
  items: [
    { id: 'sit', type: 'agree', prompt: 'I like to sit.', measures: { desk: 1, care: -1 } },
    { use: 'desk-1', showIf: { item: 'sit', anyOf: [3, 4, 5] } },
    {
      ...{ id: 'talk', type: 'slider', prompt: 'How much do you talk?', low: 'not', high: 'much' },
      measures: { social: 1 },
      showIf: { trait: 'desk', above: 55 },
    },
    {
      ...{ id: 'order', type: 'single', prompt: 'How tidy?', help: 'Think of your desk.' },
      options: [
        { id: 'tidy', label: 'Tidy', evidence: { organized: 95, precise: 80 } },
        { id: 'messy', label: 'Messy', evidence: { organized: 5 } },
        { id: 'neither', label: 'Neither', evidence: {} },
      ],
    },
    {
      ...{ id: 'rather', type: 'either', prompt: 'Rather…', showIf: { answered: 'order' } },
      options: [
        { id: 'exact', label: 'exact', evidence: { precise: 90 } },
        { id: 'fast', label: 'fast', evidence: { pressure: 70.5 } },
      ],
    },
    {
      ...{ id: 'place', type: 'picture', prompt: 'Where?', showIf: { item: 'rather', is: 'fast' } },
      options: [
        { id: 'in', label: 'In', image: 'images/in.svg', alt: 'A room', evidence: { outdoors: 0 } },
        { id: 'out', label: 'Out', image: 'images/out.svg', alt: 'A tree', evidence: { outdoors: 100 } },
      ],
    },
    {
      ...{ id: 'tools', type: 'multi', prompt: 'Which of these?' },
      showIf: { any: [{ item: 'place', is: 'out' }, { not: { answered: 'place' } }] },
      options: [
        { id: 'saw', label: 'Saw', evidence: { hands: 90, tech: 20 } },
        { id: 'code', label: 'Code', evidence: { tech: 95 } },
        { id: 'pen', label: 'Pen', evidence: { creative: 85 } },
      ],
    },
    {
      ...{ id: 'first', type: 'rank', prompt: 'What comes first?' },
      showIf: {
        all: [
          { item: 'tools', anyOf: ['saw', 'pen'] },
          { trait: 'tech', below: 80 },
        ],
      },
      options: [
        { id: 'pay', label: 'Pay', evidence: { persuading: 70 } },
        { id: 'calm', label: 'Calm', evidence: { pressure: 5 } },
        { id: 'help', label: 'Help', evidence: { purpose: 100, social: 80 } },
      ],
    },
    {
      ...{ id: 'school', type: 'limit', sets: 'training', prompt: 'How long?' },
      options: [
        { id: 'year', label: 'A year', value: 12 },
        { id: 'any', label: 'Any time', value: null },
      ],
    },
    {
      ...{
        id: 'money',
        type: 'limit',
        sets: 'pay',
        prompt: 'How much?',
        showIf: { item: 'first', is: 'pay' },
      },
      options: [
        { id: 'more', label: 'More', value: 60000 },
        { id: 'all', label: 'All', value: null },
      ],
    },
    {
      ...{ id: 'where', type: 'limit', sets: 'state', prompt: 'Where?' },
      options: [
        { id: 'ohio', label: 'Ohio', value: 'OH' },
        { id: 'texas', label: 'Texas', value: 'TX' },
      ],
    },
    { id: 'last', type: 'agree', prompt: 'I like it.', measures: { routine: -1, leading: 1 } },
  ],
} as const;
