import type { Careers } from '../../../careers/career';
import { simulatedShown } from './visitors';
import { MAJOR_GROUPS, majorGroupOf, type MajorGroup } from '../../../careers/major-groups';
import { offersFor, offersOf, type Offer, type Offers } from '../../../engine/offers';
import type { Quiz } from '../../../engine/quiz';
import type { TraitId } from '../../../engine/traits';

/** How many careers count as somebody's first, as at a booth. */
const FIRST = 3;

/** How many of the visitors an offer is shown to: for any of their first thirty careers, and for one of the first three. */
interface Share {
  readonly offer: Offer;
  /** Careers that it is for. */
  readonly careers: number;
  readonly shown: number;
  readonly first: number;
}

/** What becomes of a file of offers among simulated visitors; no proof about real ones. */
export interface Shares {
  readonly visitors: number;
  /** In the file's order. */
  readonly offers: readonly Share[];
  /** Visitors who see none at all, and those of whose first three careers none has one. */
  readonly without: number;
  readonly withoutFirst: number;
  /** Careers without an offer, how many there are, and the major groups of which no career has one. */
  readonly unmet: number;
  readonly size: number;
  readonly unmetGroups: readonly MajorGroup[];
}

/** Lets simulated people take a quiz, and looks which offers each is shown. */
export function sharesOf(offers: Offers, quiz: Quiz, careers: Careers, traits: readonly TraitId[]): Shares {
  const visitors = simulatedShown(quiz, careers, traits);
  const seen = (most?: number) =>
    visitors.map((socs) => offersFor(offers, socs, most).map(({ offer }) => offer.id));
  const [all, first] = [seen(), seen(FIRST)];
  const many = (found: readonly (readonly string[])[], id: string) =>
    found.filter((ids) => ids.includes(id)).length;
  const none = (found: readonly (readonly string[])[]) => found.filter((ids) => ids.length === 0).length;
  const unmet = careers.soc.filter((soc) => offersOf(offers, soc).length === 0);
  const met = new Set(careers.soc.filter((soc) => !unmet.includes(soc)).map(majorGroupOf));
  return {
    visitors: visitors.length,
    offers: offers.offers.map((offer) => ({
      offer,
      careers: careers.soc.filter((soc) => offersOf({ ...offers, offers: [offer] }, soc).length > 0).length,
      shown: many(all, offer.id),
      first: many(first, offer.id),
    })),
    without: none(all),
    withoutFirst: none(first),
    unmet: unmet.length,
    size: careers.soc.length,
    unmetGroups: MAJOR_GROUPS.filter((group) => !met.has(group)),
  };
}
