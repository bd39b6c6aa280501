import { CareerSearch } from '../components/CareerSearch';
import { useSite } from './page';

/** The search box over all careers; the search and the names are fetched when it is first used. */
export function FindCareer() {
  const { content } = useSite();
  return (
    <CareerSearch
      load={async () => {
        const { searchIndex } = await import('../content/search');
        return searchIndex(content, import.meta.env.BASE_URL);
      }}
    />
  );
}
