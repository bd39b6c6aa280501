import { Link } from 'react-router-dom';
import type { Found } from '../careers/search/search';
import { Trans } from '../i18n/react';
import { paths } from '../paths';
import 'virtual:fitpath/messages/search';

interface Props {
  readonly words: string;
  /** undefined: the names are on their way. */
  readonly found: readonly Found[] | undefined;
  /** How many are shown at once. */
  readonly most: number;
}

/** What a search came to, in a sentence. */
export function SearchStatus({ words, found, most }: Props) {
  if (!found) return <Trans id="search.loading" />;
  const count = found.length;
  if (count === 0) return <Trans id="search.none" values={{ words }} />;
  // The best comes first: where that only comes near, nobody is listed as what was typed.
  if (found[0]?.near) return <Trans id="search.near" values={{ words }} />;
  return <Trans id={count > most ? 'search.foundMore' : 'search.found'} values={{ count, most }} />;
}

/** Where else to look, when nothing has a name like it. */
export function OtherWays() {
  return (
    <p>
      <Link to={paths.home}>
        <Trans id="search.quizzes" />
      </Link>{' '}
      ·{' '}
      <Link to={paths.careers}>
        <Trans id="search.lists" />
      </Link>
    </p>
  );
}
