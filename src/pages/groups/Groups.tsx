import { useEffect, useState } from 'react';
import { Notice } from '../../components/Notice';
import { SiteFrame } from '../../components/frame/SiteFrame';
import { i18n as words } from '../../i18n/i18n';
import { Trans, useLingui } from '../../i18n/react';
import { LEAST } from '../../result/group/group';
import { useHydrated } from '../../site/use-hydrated';
import { useCode } from '../../site/use-load';
import type { Page } from '../page';
import { Bring } from './Bring';
import { Bud, DropWords, Kinds, Lead } from './Empty';
import { Few } from './Few';
import { Left, Summary, UnreadFiles } from './Got';
import { useBrought } from './use-brought';
import { useDropped } from './use-dropped';
import styles from './Groups.module.css';
import 'virtual:fitpath/messages/groups';

const NONE = { members: [], left: [], without: 0 };

/** Results of many people together: those of a class by their links, those of a fair by its booths' counts. Nothing is sent, nothing kept. */
function Groups() {
  const { i18n } = useLingui();
  const hydrated = useHydrated();
  const brought = useBrought();
  const { texts, counts, unread, group, takeFiles, takeText, startOver } = brought;
  const over = useDropped(takeFiles);
  const [scanned, setScanned] = useState(false);
  const [chosen, setChosen] = useState<'class' | 'fair'>();
  // While the next one is being read, what was there stays.
  const read = (group.kind === 'loading' ? group.before : group.value) ?? NONE;
  const { members, left } = texts.length > 0 ? read : NONE;
  const both = texts.length > 0 && counts.length > 0;
  const part = (both ? chosen : undefined) ?? (counts.length > 0 ? 'fair' : 'class');
  const enough = members.length >= LEAST;
  const fair = useCode(() => import('./fair/FairReport'), counts.length > 0);
  const report = useCode(() => import('./class/ClassReport'), enough);

  useEffect(() => {
    if (!scanned) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [scanned]);

  const start = () => {
    startOver();
    setScanned(false);
    setChosen(undefined);
  };
  const isReading = group.kind === 'loading' && texts.length > 0;
  const isEmpty = texts.length === 0 && counts.length === 0;
  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.page ?? ''}`} data-over={over || undefined}>
        <div className={styles.head}>
          <h1>
            {part === 'class' && members.length > 0 ? (
              <Trans
                id={
                  brought.isExample ? 'group.example.title' : enough ? 'group.class.title' : 'group.few.title'
                }
                values={{ count: members.length }}
              />
            ) : (
              <Trans id={part === 'fair' ? 'group.fair.title' : 'group.title'} />
            )}
          </h1>
          {both && (
            <div className={styles.parts} role="group" aria-label={i18n._('group.parts')}>
              {(['class', 'fair'] as const).map((name) => (
                <button key={name} type="button" aria-pressed={part === name} onClick={() => setChosen(name)}>
                  <Trans id={`group.part.${name}`} />
                </button>
              ))}
            </div>
          )}
        </div>
        {isEmpty && <Lead />}
        {/* What is open in it stays open when the first result comes. */}
        <div className={isEmpty ? styles.drop : styles.got} inert={!hydrated}>
          {isEmpty ? <Bud /> : <Summary {...{ part, read }} unread={unread.length} loading={isReading} />}
          <div className={styles.bring}>
            {isEmpty && <DropWords />}
            <Bring
              {...{ takeFiles, takeText, left }}
              count={members.length}
              onScanned={() => setScanned(true)}
              onExample={brought.takeExample}
              onStart={isEmpty && unread.length === 0 ? undefined : start}
            />
          </div>
          {part === 'class' && !isEmpty && <Left read={read} />}
          <UnreadFiles unread={unread} />
        </div>
        {isEmpty && <Kinds />}
        {group.kind === 'failed' && (
          <Notice title={<Trans id="group.unreachable" />} onRetry={group.retry}>
            <Trans id="group.unreachable.text" />
          </Notice>
        )}
        {part === 'class' && members.length > 0 && !enough && <Few count={members.length} />}
        {part === 'class' && enough && report && <report.ClassReport members={members} />}
        {part === 'fair' && fair && <fair.FairReport texts={counts} />}
      </main>
    </SiteFrame>
  );
}

export const page: Page<object> = {
  Component: Groups,
  load: () => Promise.resolve({}),
  head: () => ({ title: words._('group.head.title'), description: words._('group.head.description') }),
};
