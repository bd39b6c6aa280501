import { useEffect, useEffectEvent } from 'react';
import { Trans } from '../i18n/react';
import { browserContent } from '../content/browser/browser';
import { wordsUrl } from '../content/browser/fetch-json';
import { i18n } from '../i18n/i18n';
import { whenReached } from '../offline/reached';
import { storedBelow } from '../offline/stored-data';
import { paths } from '../paths';
import { useLoad } from '../site/use-load';
import 'virtual:fitpath/messages/offline';

interface Stored {
  readonly path: string;
  readonly title: string;
}

const base = import.meta.env.BASE_URL;

/** Below what says that a page did not arrive: which pages are on this device. Tries again when the connection is back. */
export function Offline({ onOnline }: { readonly onOnline: () => void }) {
  const { value: stored } = useLoad('stored', storedPages);
  // As it is now: who draws this makes another one each time, and a host that was slow to answer is not asked anew for it.
  const again = useEffectEvent(onOnline);
  useEffect(() => whenReached(base, again), []);

  if (!stored) return null;
  if (stored.length === 0)
    return (
      <p>
        <Trans id="offline.none" />
      </p>
    );
  return (
    <>
      <p>
        <Trans id="offline.stored" />
      </p>
      <ul>
        {stored.map(({ path, title }) => (
          // Loaded anew: this may stand where there is no router.
          <li key={path}>
            <a href={`${base}${path.slice(1)}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The pages whose code and data are all here, by trying: what cannot be had now is left out. */
async function storedPages(): Promise<readonly Stored[]> {
  const content = browserContent(import.meta.env.FITPATH_ROOT);
  const [cover, careers, results, index, career, socs] = await Promise.all([
    had(content.cover()),
    had(content.careers()),
    had(import('../pages/results/Results')),
    had(import('../pages/careers/Careers')),
    had(import('../pages/career/Career')),
    storedBelow(wordsUrl(import.meta.env.FITPATH_ROOT, 'careers/')),
  ]);
  const quizzes = cover && careers && results ? cover.quizzes : [];
  const names = new Map(careers?.soc.map((soc, row) => [soc, careers.name[row] ?? soc]));
  return [
    ...(cover ? [{ path: paths.home, title: i18n._('offline.home') }] : []),
    ...quizzes.map(({ id, title }) => ({ path: paths.quiz(id), title })),
    ...(careers && index ? [{ path: paths.careers, title: i18n._('offline.index') }] : []),
    ...(career ? socs.map((name) => name.replace('.json', '')) : []).flatMap((soc) => {
      const title = names.get(soc);
      return title === undefined ? [] : [{ path: paths.career(soc), title }];
    }),
  ];
}

function had<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  return asked.catch(() => undefined);
}
