import { i18n } from '../../i18n/i18n';
import 'virtual:fitpath/messages/embed';

/** What a frame is called until the quiz in it has said its title. */
export function frameTitle(): string {
  return i18n._('embed.frame');
}
