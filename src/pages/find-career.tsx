import { CareerSearch } from '../components/CareerSearch';
import { useSite } from './page';

/** The search box over all careers; their names are fetched when it is first used. */
export function FindCareer() {
  const { content } = useSite();
  return (
    <CareerSearch
      load={async () => {
        const { soc, title } = await content.careers();
        return soc.map((code, row) => ({ soc: code, title: title[row] ?? code }));
      }}
    />
  );
}
