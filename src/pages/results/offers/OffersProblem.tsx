import { Notice } from '../../../components/Notice';
import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import type { OffersState } from './use-offers';
import 'virtual:fitpath/messages/offers';

interface Props {
  readonly state: Exclude<OffersState, { readonly kind: 'none' | 'ready' }>;
}

/** Why a result stands without the offers that its link promised. */
export function OffersProblem({ state }: Props) {
  if (state.kind === 'loading')
    return (
      <p role="status">
        <Trans id="offers.loading" />
      </p>
    );
  return (
    <Notice
      title={<Trans id={`offers.${state.kind}.title`} />}
      {...(state.kind === 'failed' && { onRetry: state.retry })}
    >
      <Told id={`offers.${state.kind}.text`} />
    </Notice>
  );
}
