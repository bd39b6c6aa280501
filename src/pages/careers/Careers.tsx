import { useDeferredValue, useMemo, useState } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import type { Careers as Dataset } from '../../careers/career';
import { Choice } from './Choice';
import { CompareBar } from './CompareBar';
import { SearchInput } from '../../components/SearchInput';
import { Notice } from '../../components/Notice';
import { SiteFrame } from '../../components/frame/SiteFrame';
import type { TraitNames } from '../../engine/traits';
import { i18n as words } from '../../i18n/i18n';
import { Filters } from './Filters';
import { Lists } from './Lists';
import { NOTHING, SORTS, type BrowseQuery } from './query';
import { ResultList } from './ResultList';
import { useRows } from './use-rows';
import { viewOf } from './view';
import fieldStyles from './Choice.module.css';
import styles from './Careers.module.css';
import { MOST_COMPARED } from '../compared';
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
  readonly guided: ReadonlySet<string>;
}

function Careers({ data: { careers, traits, guided } }: { readonly data: Data }) {
  const { i18n } = useLingui();
  const { query, came, change } = useBrowseQuery();
  const [typed, type] = useTyped(query.words, (said) => change({ words: said }, 'replace'));
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
        guided,
      ),
    [query, careers, found, matches, payIn, guided],
  );
  const [refused, setRefused] = useState(false);
  const choose = (soc: string, chosen: boolean) => {
    const others = query.socs.filter((other) => other !== soc);
    setRefused(chosen && others.length >= MOST_COMPARED);
    if (!chosen || others.length < MOST_COMPARED)
      change({ socs: chosen ? [...others, soc] : others }, 'replace');
  };
  const row = useRows({ careers, guided, query, matches, payIn, found, onChoose: choose });
  const clear = () => {
    type('');
    change({ ...NOTHING, sort: query.sort, socs: query.socs });
  };
  // What arrives late comes as new rows and moves none: nothing jumps under a reader's eyes.
  const shown = [
    came,
    typed.trim() !== '' && names.kind,
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
        <p className={styles.about}>
          <Trans id="browse.aboutFit" />
        </p>
        <div className={styles.find}>
          <search>
            <SearchInput className={fieldStyles.choice} words={typed} onWords={type} onUse={fetch} />
          </search>
          <Filters query={query} onChange={change} />
        </div>
        <div className={styles.columns}>
          <div>
            <div className={styles.toolbar}>
              <p role="status">
                {typed.trim() !== '' && names.kind === 'loading' ? (
                  <Trans id="search.loading" />
                ) : inState?.kind === 'loading' ? (
                  <Trans id="browse.state.loading" />
                ) : (
                  <Trans id="browse.count" values={{ count: view.count, all: careers.soc.length }} />
                )}
              </p>
              <Choice
                label={i18n._('browse.sort')}
                any={i18n._(ownOrder(query, typed))}
                options={SORTS.filter(
                  (sort) => sort !== 'fit' || matches !== undefined || query.sort === 'fit',
                ).map((sort) => ({ value: sort, text: i18n._(`browse.sort.${sort}`) }))}
                value={query.sort}
                onChange={(sort) => change({ sort })}
              />
            </div>
            <div key={shown} className={styles.results}>
              {names.kind === 'failed' && typed.trim() !== '' && (
                <Notice title={<Trans id="search.failed" />} onRetry={names.retry}>
                  <Trans id="browse.failed" />
                </Notice>
              )}
              {inState?.kind === 'failed' && (
                <Notice title={<Trans id="browse.state.failed" />} onRetry={inState.retry}>
                  <Trans id="browse.state.failedText" />
                </Notice>
              )}
              {query.sort === 'fit' && fit.kind !== 'loading' && !matches && (
                <p className={styles.noFit}>
                  <Trans id="browse.noFit" />
                </p>
              )}
              <ResultList query={query} view={view} traits={traits} row={row} onClear={clear} />
            </div>
          </div>
          <aside>
            <Lists query={query} />
          </aside>
        </div>
        <p className={styles.source}>
          <Trans
            id="browse.sources"
            values={{
              pay: careers.tables.wages.release,
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

/** What the order is called that goes with the view. */
function ownOrder({ list }: BrowseQuery, typed: string) {
  if (typed.trim() !== '') return 'browse.sort.closest';
  return list === null ? 'browse.sort.group' : 'browse.sort.list';
}

export const page: Page<Data> = {
  Component: Careers,
  load: async (content) => {
    const [careers, { guides }] = await Promise.all([content.careers(), content.cover()]);
    return { careers, traits: content.traitNames, guided: new Set(guides.map((guide) => guide.soc)) };
  },
  head: ({ careers }) => ({
    title: words._('browse.head.title'),
    description: words._('browse.head.description', { count: careers.soc.length }),
  }),
};
