import type { IdFrom } from '../../../i18n/i18n';

/** What a change is called where it can be taken back: "Undo: move a question". */
export interface StepName {
  readonly id: IdFrom<'studio.step.'>;
  /** Steps that follow each other and have this in common are one: typing in one field. */
  readonly typing?: string | undefined;
}
