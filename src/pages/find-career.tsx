import type { ComponentProps } from 'react';
import { CareerSearch } from './CareerSearch';
import { loadSearch } from '../site/load-search';
import { useSite } from '../site/site';

/** The search box over all careers; the search and the names are fetched when it is first used. */
export function FindCareer(props: Pick<ComponentProps<typeof CareerSearch>, 'to' | 'onPick'>) {
  const { content } = useSite();
  return <CareerSearch {...props} load={() => loadSearch(content)} />;
}
