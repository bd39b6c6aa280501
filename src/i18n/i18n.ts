import { setupI18n, type Messages } from '@lingui/core';
import { messages as shell } from './locales/en/shell.po';

/** The one set of messages. Pages add their own catalogue when their code arrives. */
export const i18n = setupI18n({ locale: 'en', messages: { en: shell } });

export function addMessages(messages: Messages): void {
  i18n.load('en', messages);
}
