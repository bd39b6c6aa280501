import type { Careers } from '../careers/career';
import { useSite } from './site';
import { useLoad, type Load } from './use-load';

/** The dataset for a page that can show something without it; `known` is it, where it was there before the page was. */
export function useCareers(known?: Careers): Load<Careers> {
  const { content } = useSite();
  return useLoad(content, () => content.careers(), known && (() => known));
}
