import { useLocation } from 'react-router-dom';
import { fairIn, fairQuery } from '../../../site/offers';

/** The query that keeps the fair of the page's address in another address that knows fairs: a result's, or a quiz's. */
export function useFair(): string {
  return fairQuery(fairIn(useLocation().search));
}
