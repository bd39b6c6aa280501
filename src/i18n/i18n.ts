import { setupI18n } from '@lingui/core';
import { language, locale } from './language';
import type { MessageTags, MessageValues } from './messages';

/** The id of a message. */
export type MessageId = keyof MessageValues;

/** The tags in the text of a message, or in any of several. */
export type TagsOf<Id extends MessageId> = Id extends keyof MessageTags ? MessageTags[Id] : never;

type Keys<Values> = Values extends unknown ? keyof Values : never;
type At<Values, Key> = Values extends unknown ? (Key extends keyof Values ? Values[Key] : never) : never;

/** The values of a message; of several, where which one is said is only known later, those of all. */
export type ValuesOf<Id extends MessageId> = {
  readonly [Key in Keys<MessageValues[Id]>]: At<MessageValues[Id], Key>;
};

/** The ends of all ids that start so. */
export type EndOf<Start extends string> = MessageId extends infer Id
  ? Id extends `${Start}${infer End}`
    ? End
    : never
  : never;

/** All ids that start so, for one whose end is data: that there is one for each value of the data is for a test. */
export type IdFrom<Start extends string> = Extract<MessageId, `${Start}${string}`>;

/** The ids of messages that take nothing and are said as they stand. */
export type PlainId = Exclude<
  { [Id in MessageId]: MessageValues[Id] extends null ? Id : never }[MessageId],
  keyof MessageTags
>;

/** What says a message as text. */
export interface I18n {
  _<Id extends MessageId>(
    id: Id,
    ...values: [Keys<MessageValues[Id]>] extends [never] ? [] : [ValuesOf<Id>]
  ): string;
}

/** The one set of messages. Who says one brings its catalogue along: `import 'virtual:fitpath/messages/…'`. */
export const i18n: I18n = setupI18n({ locale: language, locales: locale, messages: { [language]: {} } });
