import { CareerSearch } from './CareerSearch';
import { useSite } from '../site/site';

/** The search box over all careers; the search and the names are fetched when it is first used. */
export function FindCareer({ to }: { readonly to?: (soc: string) => string }) {
  const { content } = useSite();
  return (
    <CareerSearch
      {...(to && { to })}
      load={async () => {
        const { searchIndex } = await import('../content/browser/search');
        return searchIndex(content, import.meta.env.BASE_URL);
      }}
    />
  );
}
