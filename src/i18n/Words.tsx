import { Children, type ReactNode } from 'react';
import type { I18n } from '@lingui/core';
import { I18nProvider, type TransRenderProps } from '@lingui/react';
import { i18n } from './i18n';

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
function Message({ translation }: TransRenderProps) {
  // Nobody translates a space, and in a flex container it would be an item.
  return Children.map(translation, (piece) =>
    typeof piece === 'string' && piece.trim() !== '' ? <span>{piece}</span> : piece,
  );
}
