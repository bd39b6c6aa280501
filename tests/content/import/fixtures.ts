/** Small sources in the shape of each format; their texts are ours. */

const STEPS = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    value: at + 1,
    text: at === 0 ? 'Not at all' : at === count - 1 ? 'Fully' : `Step ${String(at + 1)}`,
  }));

export const SURVEY = {
  title: { default: 'Work and you', es: 'El trabajo y tú', de: 'Arbeit und du' },
  description: 'A few questions about work.',
  showProgressBar: 'top',
  maxTimeToFinish: 600,
  completedHtml: '<h3>Thank you</h3>',
  calculatedValues: [{ name: 'sum', expression: '{hands_1} + {hands_2}' }],
  pages: [
    {
      name: 'page1',
      title: 'First things',
      elements: [
        { type: 'html', name: 'intro', html: '<p>Please <b>read</b> this.</p>' },
        {
          type: 'rating',
          name: 'hands_1',
          title: '1. I like to <b>mend</b> things &amp; machines.',
          isRequired: true,
          rateValues: STEPS(5),
        },
        {
          type: 'rating',
          name: 'hands_2_r',
          title: 'Tools bore me.',
          rateMax: 7,
          minRateDescription: 'No',
          maxRateDescription: 'Yes',
        },
        {
          type: 'radiogroup',
          name: 'place',
          title: 'Where do you like to be?',
          choices: [
            { value: 'Item 1', text: 'a) Outside' },
            { value: 'Item 2', text: 'b) In a hall' },
            { value: 'Item 3', text: 'c) At a desk' },
          ],
          hasOther: true,
        },
      ],
    },
    {
      name: 'later',
      visibleIf: "{place} = 'Item 1'",
      elements: [
        {
          type: 'panel',
          name: 'weather',
          elements: [
            {
              type: 'boolean',
              name: 'rain',
              title: 'Does rain bother you?',
              labelTrue: { default: 'It does', es: 'Sí' },
              visibleIf:
                "{hands_1} >= 4 or not ({place} anyof ['Item 2', 'Item 3'] and {hands_2_r} notempty)",
            },
          ],
        },
        {
          type: 'dropdown',
          name: 'trips',
          title: 'How far?',
          choices: [
            { value: 0, text: 'Near' },
            { value: 3, text: 'Far' },
            { value: 12, text: 'Anywhere' },
          ],
        },
        {
          type: 'checkbox',
          name: 'tools',
          title: 'Which do you use?',
          choices: ['Saw', 'Drill', 'None of it'],
          visibleIf: 'age() > 3',
        },
        { type: 'ranking', name: 'order', title: 'What comes first?', choices: ['Pay', 'Time', 'People'] },
        { type: 'comment', name: 'more', title: 'Anything else?' },
        {
          type: 'matrix',
          name: 'care',
          title: 'How true is this?',
          columns: [1, 2, 3, 4, 5],
          rows: [
            { value: 'c1', text: 'I look after people.' },
            { value: 'c2', text: 'I comfort people.' },
          ],
        },
        {
          type: 'radiogroup',
          name: 'weld',
          title: 'What does a welder wear?',
          choices: ['A mask', 'A tie'],
          correctAnswer: 'A mask',
          validators: [{ type: 'expression' }],
        },
      ],
    },
  ],
};

/** As people put it into a page: names without quotes, comments, commas at the end. */
export const SCRIPT = `// our survey
const look = { dark: true };
var surveyJSON = {
  title: 'Up "close"', /* ours */
  pages: [
    { name: "openness", elements: [
      { type: "rating", name: "openness", title: "I like new places.", rateValues: [1, 2, 3, 4, 5, 6, 7,], },
      { type: "rating", name: "openness_r", title: 'I don\\'t like surprises.', rateMin: 1, rateMax: 5 },
    ], },
  ],
};
new Survey.Model(surveyJSON);`;

export const REACT_QUIZ = {
  quizTitle: 'Safe at the bench',
  quizSynopsis: 'Four questions on safety.',
  nrOfQuestions: '3',
  questions: [
    {
      question: 'What comes first when something burns?',
      questionType: 'text',
      answerSelectionType: 'single',
      answers: ['Filming it', 'The alarm', 'Running'],
      correctAnswer: '2',
      messageForCorrectAnswer: 'Well done.',
      messageForIncorrectAnswer: 'Not quite.',
      explanation: 'Everybody has to know of it.',
      point: '20',
      segment: 'basic',
    },
    {
      question: 'Which sign says stop?',
      questionType: 'photo',
      answers: ['https://x.example/a.png', 'b.png'],
      correctAnswer: '1',
    },
    {
      question: 'Who may press the red button?',
      answers: ['Anybody', 'Nobody'],
      correctAnswer: '1',
      questionPic: 'https://x.example/c.png',
    },
    {
      question: 'Which two?',
      answers: ['A glove', 'A boot', 'A scarf'],
      answerSelectionType: 'multiple',
      correctAnswer: [1, 2],
    },
  ],
};

export const H5P = {
  titleScreen: {
    title: { text: 'Which workshop is yours?', display: true },
    image: { file: { path: 'images/a.png' } },
  },
  personalities: [
    { name: 'Maker', description: '<p>You make things.</p>', image: { file: { path: 'images/b.png' } } },
    { name: 'Helper', description: 'You help.' },
    { name: 'Planner', description: '' },
  ],
  questions: [
    {
      text: 'A free hour?',
      answers: [
        { text: 'I build something', personality: 'Maker' },
        { text: 'I call somebody', personality: 'helper, Planner' },
        { text: 'I sleep', personality: 'Sleeper' },
      ],
    },
    {
      text: 'A full desk?',
      answers: [
        { text: 'Sort it', personality: 'Planner, Maker' },
        { text: 'Share it', personality: 'Helper' },
      ],
    },
  ],
  retakeText: 'Again',
};

export const CSV = `\uFEFFQuestion;Type;Scale;Reversed;Option 1;Option 2;Option 3;Correct;Feedback;Points 1;Points 2;Remarks
"I like ""hard"" work; all of it.";agree;physical;;;;;;;;;ours
I would rather sit.;agree;physical;x;;;;;;;;
How often?;single choice;pressure;;Never;Often;;;;0;4;
What is a file?;;;;A tool;A song;A fish;B;It is both.;;;
;agree;physical;;;;;;;;;
`;

export const CSV_ES = `Código,Pregunta,Tipo,Escala,Opción 1,Opción 2,Respuesta correcta,Explicación,Ayuda
p1,Me gusta ayudar.,acuerdo,Cuidado,,,,,Piensa en la escuela.
p2,¿Qué es un martillo?,,,Una herramienta,Una fruta,1,Sirve para clavar.,
`;

export const LIST = {
  meta: { source: 'ours' },
  items: [
    { id: 'R1', type: 'R', text: 'Like to saw wood', keyed: '+' },
    { id: 'R2', type: 'R', text: 'Stay away from tools', keyed: '-' },
    { id: 'S1', type: 'S', text: 'Like to listen', keyed: '+' },
  ],
};
