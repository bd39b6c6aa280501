import { useState } from 'react';
import { Trans } from '@lingui/react';
import { Link } from 'react-router-dom';
import { paths } from '../paths';
import styles from './CareerSearch.module.css';

interface Named {
  readonly soc: string;
  readonly title: string;
}

interface Props {
  /** Fetches all careers; called when the box is first used. */
  readonly load: () => Promise<readonly Named[]>;
}

const MOST = 8;

/** Finds careers by the words of their titles, in any order. */
export function CareerSearch({ load }: Props) {
  const [careers, setCareers] = useState<readonly Named[]>();
  const [failed, setFailed] = useState(false);
  const [query, setQuery] = useState('');
  const fetchOnce = () => {
    if (careers) return;
    setFailed(false);
    load().then(setCareers, () => setFailed(true));
  };
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found =
    words.length === 0
      ? []
      : (careers ?? []).filter((own) => words.every((word) => own.title.toLowerCase().includes(word)));
  return (
    <search className={styles.search}>
      <label>
        <span>
          <Trans id="search.label" />
        </span>
        <input
          type="search"
          value={query}
          autoComplete="off"
          onFocus={fetchOnce}
          onChange={(event) => {
            fetchOnce();
            setQuery(event.target.value);
          }}
        />
      </label>
      <p role="status">
        {failed && <Trans id="search.failed" />}
        {!failed && careers && words.length > 0 && (
          <Trans id="search.found" values={{ count: found.length }} />
        )}
      </p>
      <ul>
        {found.slice(0, MOST).map((own) => (
          <li key={own.soc}>
            <Link to={paths.career(own.soc)}>{own.title}</Link>
          </li>
        ))}
      </ul>
    </search>
  );
}
