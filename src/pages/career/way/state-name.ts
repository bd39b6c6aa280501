import { STATES } from '../../../engine/limits';
import { i18n, type IdFrom } from '../../../i18n/i18n';
import 'virtual:fitpath/messages/states';

/** "OH" → "Ohio"; a territory stays by its postal code. */
export function stateName(code: string): string {
  return STATES.includes(code) ? i18n._(`state.${code}` as IdFrom<'state.'>) : code;
}
