/** Words that a quiz needs and its source left out, in the language of the page; English where there are none. */
export const yesAndNo = (language: string): readonly [string, string] =>
  language === 'es' ? ['Sí', 'No'] : ['Yes', 'No'];

export const untitled = (language: string): string => (language === 'es' ? 'Cuestionario' : 'Quiz');

/** What is shown after a knowledge question whose source explains nothing: a tick and the right answer, in no language. */
export const rightLabel = (label: string): string => `✓ ${label}`;
