import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Trans } from '../i18n/react';
import { Link } from 'react-router-dom';
import type { Found, Search } from '../careers/search/search';
import { paths } from '../paths';
import { Button } from '../components/Button';
import { SearchInput } from '../components/SearchInput';
import { OtherWays, SearchStatus } from './search-words';
import { useLoad } from '../site/use-load';
import styles from './CareerSearch.module.css';
import 'virtual:fitpath/messages/search';

interface Props {
  /** Fetches the search; called when the box is first used, and again to try again. */
  readonly load: () => Promise<Search>;
  /** Where a found career leads; to its page when left out. */
  readonly to?: (soc: string) => string;
  /** Takes a found career, instead of leading to it. */
  readonly onPick?: ((soc: string) => void) | undefined;
}

const MOST = 8;

/** Finds careers by their names, by what else people call them and by everyday words. */
export function CareerSearch({ load, to = paths.career, onPick }: Props) {
  const [used, setUsed] = useState(false);
  const names = useLoad(used || undefined, load);
  const search = names.value;
  const failed = names.kind === 'failed';
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const found = useMemo(() => (search && asked !== '' ? search(asked) : []), [search, asked]);
  const box = useRef<HTMLInputElement>(null);
  const fetchOnce = () => (failed ? names.retry() : setUsed(true));
  const look = (typed: string) => {
    fetchOnce();
    setQuery(typed);
  };
  return (
    <search className={styles.search}>
      <SearchInput box={box} words={query} onWords={look} onUse={fetchOnce} />
      <p role="status">
        {failed ? (
          <Trans id="search.failed" />
        ) : (
          asked !== '' && <SearchStatus words={asked} found={search && found} most={MOST} />
        )}
      </p>
      {failed && (
        <Button
          look="quiet"
          onClick={() => {
            fetchOnce();
            // The button goes; focus stays with the words that were typed.
            box.current?.focus();
          }}
        >
          <Trans id="search.again" />
        </Button>
      )}
      <Results found={found.slice(0, MOST)} to={to} onPick={onPick} />
      {/* Who is to pick one is not led away. */}
      {!onPick && search && asked !== '' && found.length === 0 && <OtherWays />}
    </search>
  );
}

function Results({
  found,
  to,
  onPick,
}: Pick<Props, 'onPick'> & { readonly found: readonly Found[]; readonly to: (soc: string) => string }) {
  return (
    <ul>
      {found.map(({ soc, name, line, via }) => (
        <li key={soc}>
          {onPick ? (
            <button type="button" onClick={() => onPick(soc)}>
              {name}
            </button>
          ) : (
            <Link to={to(soc)}>{name}</Link>
          )}
          <p>{line}</p>
          {via !== undefined && (
            <small>
              <Trans id="search.via" values={{ name: via }} />
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
