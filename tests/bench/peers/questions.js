/** Ten single-choice questions of five options, as each of the peers asks them. */
export const questions = [
  'I like to keep things in order.',
  'I like to work with my hands.',
  'I like to talk with many people.',
  'I like to sit at a desk.',
  'I like to care for others.',
  'I like to find out how things work.',
  'I like to decide for myself.',
  'I like to be outdoors.',
  'I stay calm when others are upset.',
  'I like it when every day is the same.',
].map((title, at) => ({ id: `question${String(at)}`, title }));

export const options = ['Not at all', 'A little', 'Somewhat', 'Quite', 'Very much'];
