/** What is assumed of people and careers; `quiz -- validate` tries others on real people's answers. */
export interface Model {
  /** How far people who thrive in a career stray from where it is expected to find them, one sd in points. */
  readonly straying: number;
  /** How far from 50 people of a career stand, against its position: 1 is as far. */
  readonly slope: number;
  /** How much likelier somebody picks the core topic of their career, or a further one, than any other. */
  readonly odds: { readonly core: number; readonly further: number };
}

/**
 * Set by real people's answers and by described people, five folds of each (`src/DECISIONS.md`): people stand nearer to the
 * middle than the ratings of their careers do.
 */
export const MODEL: Model = { straying: 15, slope: 0.8, odds: { core: 50, further: 10 } };

/** How much people differ in agreeing with whatever is asked, one sd in points. */
export const STYLE = 12;
