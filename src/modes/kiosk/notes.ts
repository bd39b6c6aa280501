import { i18n } from '../../i18n/i18n';
import type { OptionProblem } from './options';
import 'virtual:fitpath/messages/kiosk';

/** What the staff should know before the fair, of a booth that opens all the same. */
export type Note =
  | OptionProblem
  /** The image does not come. */
  | { readonly kind: 'logo'; readonly logo: string }
  /** The fair's offers do not come, or what of them is wrong first. */
  | { readonly kind: 'fair'; readonly file: string; readonly problem?: string | undefined }
  /** Phones cannot open this site, as far as the booth knows. */
  | { readonly kind: 'address' }
  /** Whoever holds the corner first chooses the PIN. */
  | { readonly kind: 'pin' };

/** A note in words: what is wrong, and the nearest that would be right. */
export function noteWords(note: Note): string {
  switch (note.kind) {
    case 'name':
    case 'value': {
      const { kind, option, value, near } = note;
      return near === undefined
        ? i18n._(`kiosk.note.${kind}`, { option, value })
        : i18n._(`kiosk.note.${kind}.near`, { option, value, near });
    }
    case 'file':
      return i18n._('kiosk.note.file', { value: note.value });
    case 'logo':
      return i18n._('kiosk.note.logo', { logo: note.logo });
    case 'fair': {
      const { file, problem } = note;
      return problem === undefined
        ? i18n._('kiosk.note.fair', { file })
        : i18n._('kiosk.note.fair.wrong', { file, problem });
    }
    default:
      return i18n._(`kiosk.note.${note.kind}`);
  }
}
