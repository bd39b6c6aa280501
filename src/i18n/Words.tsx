import { Children, type ReactNode } from 'react';
import type { I18n } from '@lingui/core';
import { I18nProvider, type TransRenderProps } from '@lingui/react';
import { i18n } from './i18n';
import { inSource } from './in-source';
import { complete, source } from './language';

/** Gives everything inside its messages. */
export function Words({ children }: { readonly children: ReactNode }) {
  return (
    <I18nProvider i18n={i18n as unknown as I18n} defaultComponent={Message}>
      {children}
    </I18nProvider>
  );
}

/**
 * What every `Trans` is drawn as: its words in elements of their own. A browser that translates the page puts other elements
 * around bare text, which React then can neither change nor remove; what stands alone in an element it replaces whole.
 */
// eslint-disable-next-line fitpath/bare-text -- Text is what it is given; it leaves none bare.
function Message({ id, translation }: TransRenderProps) {
  const untranslated = !complete && inSource.has(id);
  // Nobody translates a space, and in a flex container it would be an item.
  return Children.map(translation, (piece) =>
    typeof piece !== 'string' || piece.trim() === '' ? (
      piece
    ) : untranslated ? (
      <span lang={source}>{piece}</span>
    ) : (
      <span>{piece}</span>
    ),
  );
}
