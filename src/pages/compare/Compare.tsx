import { useState } from 'react';
import { Trans } from '../../i18n/react';
import { Link, useLocation } from 'react-router-dom';
import { SiteFrame } from '../../components/frame/SiteFrame';
import { i18n as words } from '../../i18n/i18n';
import { paths } from '../../paths';
import styles from './Compare.module.css';
import { AddCareer, NothingYet } from './AddCareer';
import { FindAnother, Kept, NoLeaves } from './Kept';
import { KeepThese } from './KeepThese';
import { LeftOut } from './LeftOut';
import { readSocs } from '../compared';
import type { Page } from '../page';
import { useArrived, type Data } from './use-arrived';
import { useCapabilities } from '../../site/capabilities';
import { useHydrated } from '../../site/use-hydrated';
import { useLeaves } from '../../site/use-leaves';
import 'virtual:fitpath/messages/compare';

function Compare({ data }: { readonly data: Data }) {
  const hydrated = useHydrated();
  const { search } = useLocation();
  const { keepsCareers } = useCapabilities();
  // As it is prerendered, the page is that of who comes by the menu.
  const isShared = !keepsCareers || (hydrated && new URLSearchParams(search).has('soc'));
  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.compare ?? ''}`}>
        <h1>
          <Trans id={isShared ? 'compare.title' : 'compare.yours'} />
        </h1>
        <p className={styles.lead}>
          <Trans id={isShared ? 'compare.lead' : 'compare.yoursLead'} />
        </p>
        {!hydrated ? <Reading /> : isShared ? <Shared data={data} search={search} /> : <Yours data={data} />}
      </main>
    </SiteFrame>
  );
}

/** What the address asks for, as far as it can be had. */
function Shared({ data, search }: { readonly data: Data; readonly search: string }) {
  const { careers } = data;
  const asked = readSocs(search, (soc) => careers.row(soc) !== undefined);
  const { socs } = asked;
  const arrived = useArrived(socs, data, false);
  if (!arrived) return <Reading />;
  return (
    <>
      <LeftOut asked={asked} careers={careers} />
      {arrived.failed}
      <KeepThese socs={socs} />
      {socs.length === 0 ? <NothingYet fit={arrived.fit} /> : arrived.sideBySide}
      <AddCareer socs={socs} />
    </>
  );
}

/** The careers kept on this device. */
function Yours({ data }: { readonly data: Data }) {
  const { careers } = data;
  const leaves = useLeaves((kept) => kept.leaves);
  // As long as the page is open, one that is let go can be brought back.
  const [began] = useState(leaves.length > 0);
  const socs = leaves.flatMap(({ soc }) => (careers.row(soc) === undefined ? [] : [soc]));
  const arrived = useArrived(socs, data, true);
  if (!arrived) return <Reading />;
  return (
    <>
      {began || leaves.length > 0 ? (
        <Kept careers={careers} fit={arrived.fit} known={socs.length} />
      ) : (
        <NoLeaves fit={arrived.fit} />
      )}
      {arrived.failed}
      {socs.length > 1 && arrived.sideBySide}
      <FindAnother />
    </>
  );
}

/** As the page is made it says nothing yet: what stands above may take another line once the address is read. */
function Reading() {
  const hydrated = useHydrated();
  return (
    <div className={styles.reading}>
      <p role="status">{hydrated && <Trans id="compare.reading" />}</p>
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
