import { useState } from 'react';
import { Trans } from '../../i18n/react';
import { Link, useLocation } from 'react-router-dom';
import type { Careers } from '../../careers/career';
import { gradeProspects } from '../../careers/prospects';
import { Notice } from '../../components/Notice';
import { SiteFrame } from '../../components/frame/SiteFrame';
import type { Traits } from '../../engine/traits';
import { i18n as words } from '../../i18n/i18n';
import { paths } from '../../paths';
import styles from './Compare.module.css';
import { AddCareer, NothingYet } from './AddCareer';
import { LeftOut } from './LeftOut';
import { readSocs } from '../compared';
import { SideBySide } from './SideBySide';
import type { Page } from '../page';
import { useExtras } from './use-extras';
import { useOwnFit } from '../../result/use-own-fit';
import { useHydrated } from '../../site/use-hydrated';
import 'virtual:fitpath/messages/compare';

interface Data {
  readonly careers: Careers;
  readonly traits: Traits;
}

function Compare({ data }: { readonly data: Data }) {
  const hydrated = useHydrated();
  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.compare ?? ''}`}>
        <h1>
          <Trans id="compare.title" />
        </h1>
        <p className={styles.lead}>
          <Trans id="compare.lead" />
        </p>
        {hydrated ? <Asked {...data} /> : <Reading />}
      </main>
    </SiteFrame>
  );
}

/** What the address asks for, as far as it can be had. All of it comes at once, so that nothing moves. */
function Asked({ careers, traits }: Data) {
  const { search } = useLocation();
  const asked = readSocs(search, (soc) => careers.row(soc) !== undefined);
  const fit = useOwnFit(careers);
  const { extras, retry } = useExtras(asked.socs);
  const settled = fit.kind !== 'loading' && asked.socs.every((soc) => extras.has(soc));
  const [shown, setShown] = useState(settled);
  if (settled && !shown) setShown(true);
  if (!settled && !shown) return <Reading />;

  const grade = gradeProspects(careers);
  const failed = asked.socs.some((soc) => extras.get(soc) === 'failed');
  return (
    <>
      <LeftOut asked={asked} careers={careers} />
      {failed && (
        <Notice title={<Trans id="compare.failed.title" />} onRetry={retry}>
          <Trans id="compare.failed.text" />
        </Notice>
      )}
      {asked.socs.length === 0 ? (
        <NothingYet best={fit.value?.ranking.matches.slice(0, 3).map(({ soc }) => soc)} />
      ) : (
        <SideBySide
          socs={asked.socs}
          careers={careers}
          traits={traits}
          grade={grade}
          extras={extras}
          fit={fit.value}
        />
      )}
      <AddCareer socs={asked.socs} />
    </>
  );
}

function Reading() {
  return (
    <div className={styles.reading}>
      <p className={styles.fetching} role="status">
        <Trans id="compare.reading" />
      </p>
      <noscript>
        <p>
          <Trans id="compare.noscript" components={{ 0: <Link to={paths.careers} /> }} />
        </p>
      </noscript>
    </div>
  );
}

export const page: Page<Data> = {
  Component: Compare,
  load: async (content) => {
    const [careers, traits] = await Promise.all([content.careers(), content.traits()]);
    return { careers, traits };
  },
  head: () => ({ title: words._('compare.head.title'), description: words._('compare.head.description') }),
};
