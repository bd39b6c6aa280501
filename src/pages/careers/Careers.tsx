import { releaseName } from '../../components/career/publication-words';
import { useDeferredValue, useMemo, useState, type MouseEvent } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import type { Careers as Dataset } from '../../careers/career';
import { CompareBar } from './CompareBar';
import { SearchInput } from '../../components/SearchInput';
import { SiteFrame } from '../../components/frame/SiteFrame';
import type { TraitNames } from '../../engine/traits';
import { i18n as words } from '../../i18n/i18n';
import { Filters } from './Filters';
import { Lists } from './Lists';
import { Notes } from './Notes';
import { NOTHING, SORTS, type BrowseQuery } from './query';
import { ResultList } from './ResultList';
import { useRows } from './use-rows';
import { viewOf } from './view';
import fieldStyles from './Choice.module.css';
import styles from './Careers.module.css';
import { MOST_COMPARED } from '../compared';
import { SearchStatus } from '../search-words';
import type { Page } from '../page';
import { useBrowseQuery } from './use-query';
import { useNames } from './use-names';
import { useOwnFit } from '../../result/use-own-fit';
import { useStatePay } from '../../site/use-state-pay';
import { useTyped } from './use-typed';
import 'virtual:fitpath/messages/browse';
import 'virtual:fitpath/messages/search';

interface Data {
  readonly careers: Dataset;
  readonly traits: TraitNames;
}

function Careers({ data: { careers, traits } }: { readonly data: Data }) {
  const { i18n } = useLingui();
  const { query, came, change } = useBrowseQuery();
  const [typed, type] = useTyped(query.words, (said) => change({ words: said }, 'replace'));
  const asked = typed.trim();
  const { found, names, fetch } = useNames(useDeferredValue(typed));
  const fit = useOwnFit(careers);
  const matches = fit.value?.matches;
  const inState = useStatePay(query.state);
  const payIn = inState?.value;
  const view = useMemo(
    () =>
      viewOf(
        query,
        careers,
        found?.map(({ row }) => row),
        matches,
        payIn?.pay,
      ),
    [query, careers, found, matches, payIn],
  );
  const told = careers.told.size > 0;
  const [refused, setRefused] = useState(false);
  const choose = (soc: string, chosen: boolean) => {
    const others = query.socs.filter((other) => other !== soc);
    setRefused(chosen && others.length >= MOST_COMPARED);
    if (!chosen || others.length < MOST_COMPARED)
      change({ socs: chosen ? [...others, soc] : others }, 'replace');
  };
  const row = useRows({ careers, query, matches, payIn, found, onChoose: choose });
  const clear = () => {
    type('');
    change({ ...NOTHING, sort: query.sort, socs: query.socs });
  };
  // What arrives late comes as new elements and moves none: nothing jumps under a reader's eyes.
  const shown = [
    asked !== '' && names.kind,
    query.sort === 'fit' && fit.kind,
    names.kind === 'ready' && typed,
    inState?.kind,
  ].join();

  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.browse ?? ''}`}>
        <h1>
          <Trans id="browse.title" />
        </h1>
        <p className={styles.lead}>
          <Trans id="browse.lead" values={{ count: careers.soc.length }} />
        </p>
        <div className={styles.columns}>
          <search className={styles.find}>
            <a href="#careers" className={styles.skip} onClick={skip}>
              <Trans id="browse.skip" />
            </a>
            <SearchInput className={fieldStyles.choice} words={typed} onWords={type} onUse={fetch} />
          </search>
          <Lists
            key={`lists ${String(came)}`}
            query={query}
            told={told}
            folded={asked !== '' || query.list !== null || query.told}
          />
          <div key={String(came)} id="careers" className={styles.careers}>
            <div className={styles.toolbar}>
              <p role="status">
                {/* Each is an element of its own, for which nothing moves when another was longer. */}
                {asked !== '' && names.kind === 'loading' ? (
                  <Trans key="names" id="search.loading" />
                ) : inState?.kind === 'loading' ? (
                  <Trans key="state" id="browse.state.loading" />
                ) : found?.length === 0 || (found?.[0]?.near && view.count > 0) ? (
                  <SearchStatus words={asked} found={found} most={found.length} />
                ) : (
                  <Trans
                    key="count"
                    id="browse.count"
                    values={{ count: view.count, all: careers.soc.length }}
                  />
                )}
              </p>
              <Filters
                // Typing folds it: what is found stands right below the words.
                key={String(asked === '')}
                query={query}
                told={told}
                ownOrder={i18n._(ownOrder(query, asked))}
                sorts={SORTS.filter(
                  (sort) => sort !== 'fit' || matches !== undefined || query.sort === 'fit',
                )}
                onChange={change}
                onClear={() => change({ ...NOTHING, words: query.words, list: query.list, socs: query.socs })}
              />
            </div>
            <div key={shown} className={styles.results}>
              <Notes
                names={asked === '' ? undefined : names}
                inState={inState}
                noFit={query.sort === 'fit' && fit.kind !== 'loading' && !matches}
                nothingFound={found?.length === 0}
                nothingLeft={view.count === 0}
                onClear={clear}
              />
              <ResultList query={query} view={view} all={careers.soc.length} traits={traits} row={row} />
            </div>
          </div>
        </div>
        <p className={styles.source}>
          <Trans id="browse.aboutFit" />
        </p>
        <p className={styles.source}>
          <Trans
            id="browse.sources"
            values={{
              pay: releaseName(careers.tables.wages.release),
              jobs: careers.tables.projections.year,
              schooling: careers.tables.jobs.year,
            }}
          />
        </p>
        <CompareBar
          chosen={query.socs.flatMap((soc) => {
            const at = careers.row(soc);
            return at === undefined ? [] : [{ soc, name: careers.name[at] ?? soc }];
          })}
          refused={refused}
          most={MOST_COMPARED}
          onRemove={(soc) => choose(soc, false)}
        />
      </main>
    </SiteFrame>
  );
}

/** Past the box and the lists. The address stays as it is. */
function skip(event: MouseEvent): void {
  const careers = document.getElementById('careers');
  if (!careers) return;
  event.preventDefault();
  careers.tabIndex = -1;
  careers.focus();
}

/** What the order is called that goes with the view. */
function ownOrder({ list }: BrowseQuery, asked: string) {
  if (asked !== '') return 'browse.sort.closest';
  return list === null ? 'browse.sort.group' : 'browse.sort.list';
}

export const page: Page<Data> = {
  Component: Careers,
  load: async (content) => ({ careers: await content.careers(), traits: content.traitNames }),
  head: ({ careers }) => ({
    title: words._('browse.head.title'),
    description: words._('browse.head.description', { count: careers.soc.length }),
  }),
};
