import { createContext, use, type ComponentType, type ReactElement } from 'react';
import type { MessageId, TagsOf, ValuesOf } from './i18n';
import { Trans } from './react';

/** Of whom a result speaks, as its messages ask: to the reader of their own, of somebody by a first name, or of somebody. */
export interface Whose {
  readonly of: 'you' | 'they' | 'named';
  /** The first name as it stands within a sentence; empty without one. */
  readonly who: string;
}

/** The reader's own. */
export const YOURS: Whose = { of: 'you', who: '' };

/** Of somebody, whose first name is known or not. */
export const whoseOf = (name: string | undefined): Whose =>
  name === undefined ? { of: 'they', who: '' } : { of: 'named', who: name };

/** Whose the result on the page is: the reader's own where nothing says so. */
export const WhoseContext = createContext<Whose>(YOURS);
export const useWhose = (): Whose => use(WhoseContext);

type With<Name extends string, Wanted> = [keyof Wanted] extends [never]
  ? { readonly [Key in Name]?: undefined }
  : { readonly [Key in Name]: Wanted };

type ToldProps<Id extends MessageId> = { readonly id: Id } & With<'values', Omit<ValuesOf<Id>, keyof Whose>> &
  With<'components', Readonly<Record<TagsOf<Id>, ReactElement>>>;

const Message = Trans as unknown as ComponentType<{
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}>;

/** A message about whoever the result is of: what `Trans` is to any other. */
export function Told<Id extends MessageId>(props: ToldProps<Id>): ReactElement {
  return <Message {...props} values={{ ...useWhose(), ...props.values }} />;
}
