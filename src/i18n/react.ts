import type { ReactElement } from 'react';
import { Trans as Message, useLingui as useMessages } from '@lingui/react';
import type { I18n, MessageId, TagsOf, ValuesOf } from './i18n';

// Lingui's own, with the types of our messages.

type With<Name extends string, Wanted> = [keyof Wanted] extends [never]
  ? { readonly [Key in Name]?: undefined }
  : { readonly [Key in Name]: Wanted };

type TransProps<Id extends MessageId> = { readonly id: Id } & With<'values', ValuesOf<Id>> &
  With<'components', Readonly<Record<TagsOf<Id>, ReactElement>>>;

/** A message as text, with elements where it has tags. */
export const Trans = Message as <Id extends MessageId>(props: TransProps<Id>) => ReactElement;

export const useLingui = useMessages as unknown as () => { readonly i18n: I18n };
