/** What an offer is: something to study, somebody to visit, something to apply for. */
export const OFFER_KINDS = ['program', 'stand', 'job', 'apprenticeship'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** Something of a partner that leads to careers. Plain text, never of Fitpath's own. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  /** Whose it is. */
  readonly by: string;
  readonly kind: OfferKind;
  /** Where it is found: "Stand 14". */
  readonly place?: string;
  /** https only. */
  readonly link?: string;
  /** How long it takes: "2 years". */
  readonly length?: string;
  /** What one has in the end: "AAS". */
  readonly credential?: string;
  /** Codes or beginnings of codes; those of its majors are among them. */
  readonly careers: readonly string[];
}

/** What one partner offers: a college's programs, the stands of a fair. */
export interface Offers {
  readonly name: string;
  readonly offers: readonly Offer[];
}

/** An offer with the best career that leads there. */
export interface FoundOffer {
  readonly offer: Offer;
  readonly soc: string;
  /** The career's place among all that were ranked; 1 is the best. */
  readonly place: number;
  /** The other careers that lead there, the best first. */
  readonly also: readonly string[];
}

/** How many of a person's first careers lead to offers. */
export const MOST_CAREERS = 30;

/**
 * The offers for a person's first careers, each with the best of them that leads there, the best first; those of one career as the
 * partner has them. `socs` are ranked and stay as they are: an offer never changes a place.
 */
export function offersFor(
  { offers }: Offers,
  socs: readonly string[],
  most = MOST_CAREERS,
): readonly FoundOffer[] {
  return sought(offers, socs.slice(0, Math.max(0, most)));
}

/** The offers of the first career behind the first `most` that has any; none where no career has. */
export function nextOffers(
  { offers }: Offers,
  socs: readonly string[],
  most = MOST_CAREERS,
): readonly FoundOffer[] {
  const at = socs.findIndex((soc, place) => place >= most && offers.some((offer) => isFor(offer, soc)));
  return at < 0 ? [] : sought(offers, socs.slice(0, at + 1)).filter(({ place }) => place > most);
}

/** The offers for one career, as the partner has them. */
export function offersOf({ offers }: Offers, soc: string): readonly Offer[] {
  return offers.filter((offer) => isFor(offer, soc));
}

function isFor({ careers }: Offer, soc: string): boolean {
  return careers.some((beginning) => soc.startsWith(beginning));
}

function sought(offers: readonly Offer[], socs: readonly string[]): readonly FoundOffer[] {
  return offers
    .flatMap((offer): readonly FoundOffer[] => {
      const leading = socs.filter((soc) => isFor(offer, soc));
      const [soc] = leading;
      if (soc === undefined) return [];
      return [{ offer, soc, place: socs.indexOf(soc) + 1, also: leading.slice(1) }];
    })
    .sort((a, b) => a.place - b.place);
}
