import { OfferLine } from '../../../components/offers/OfferLine';
import { OffersSwitch } from '../../../components/offers/OffersSwitch';
import { offersOf, type Offer } from '../../../engine/offers';
import type { Partner } from './adds';
import { OffersJump, OffersPart } from './OffersPart';
import { OffersProblem } from './OffersProblem';
import type { OffersState } from './use-offers';

interface Only {
  readonly checked: boolean;
  readonly set: (checked: boolean) => void;
}

/** What there is to draw of a partner's offers beside a list of careers, or of why there is nothing. */
export function partnerOf(state: OffersState, only: Only): Partner | undefined {
  if (state.kind === 'none') return undefined;
  if (state.kind !== 'ready') {
    const nothing = () => null;
    return {
      wants: () => true,
      only: false,
      line: nothing,
      head: nothing,
      part: () => <OffersProblem state={state} />,
    };
  }
  const { offers, onAsked } = state;
  const { name } = offers;
  const known = new Map<string, readonly Offer[]>();
  const of = (soc: string) => {
    const found = known.get(soc) ?? offersOf(offers, soc);
    known.set(soc, found);
    return found;
  };
  return {
    wants: (soc) => !only.checked || of(soc).length > 0,
    only: only.checked,
    line: (soc) => <OfferLine offers={of(soc)} name={name} />,
    head: (socs) => (
      <>
        <OffersJump offers={offers} socs={socs} />
        <OffersSwitch
          offers={offers}
          checked={only.checked}
          onChange={only.set}
          left={socs.filter((soc) => of(soc).length > 0).length}
          size={socs.length}
        />
      </>
    ),
    part: (ranked) => <OffersPart offers={offers} onAsked={onAsked} {...ranked} />,
  };
}
