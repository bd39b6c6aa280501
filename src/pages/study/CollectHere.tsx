import { useState } from 'react';
import { Trans } from '../../i18n/react';
import { Button } from '../../components/Button';
import { saveFile } from '../../components/save-file';
import { collectedIn, type Table } from '../../session/study';
import { COLUMNS } from '../../session/study-row';
import { csvFile } from '../../site/csv';
import { useHydrated } from '../../site/use-hydrated';
import { useSite } from '../../site/site';
import styles from './Study.module.css';
import 'virtual:fitpath/messages/study';

/** For the laptop of a study: people hand in their rows on it, and whoever runs the study saves them together. */
export function CollectHere() {
  const hydrated = useHydrated();
  const collected = collectedIn(useSite().store);
  const [changes, setChanges] = useState(0);
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState<'saved' | 'notKept' | 'deleted'>();
  const tables = hydrated ? collected.tables() : undefined;
  const count = tables?.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0;
  const end = () => {
    if (count > 0 && !asked) return setAsked(true);
    collected.end();
    setAsked(false);
    setChanges(changes + 1);
    setSaid(count > 0 ? 'deleted' : undefined);
  };
  const begin = () => {
    setSaid(collected.begin() ? undefined : 'notKept');
    setChanges(changes + 1);
  };
  const save = () => {
    for (const table of tables ?? []) if (table.rows.length > 0) saveTable(table);
    setSaid('saved');
  };
  return (
    <div className={styles.collect}>
      <h3>
        <Trans id="study.here.title" />
      </h3>
      <p>
        <Trans id="study.here.text" />
      </p>
      {tables && (
        <p>
          <Trans id="study.here.count" values={{ count }} />
        </p>
      )}
      {asked && (
        <p>
          <Trans id="study.here.really" values={{ count }} />
        </p>
      )}
      <p className={styles.ways}>
        {tables && count > 0 && !asked && (
          <Button onClick={save}>
            <Trans id="study.here.save" />
          </Button>
        )}
        <Button look="quiet" onClick={tables ? end : begin}>
          {!tables && <Trans id="study.here.begin" />}
          {tables && !asked && <Trans id={count > 0 ? 'study.here.delete' : 'study.here.end'} />}
          {asked && <Trans id="study.here.yes" />}
        </Button>
        {asked && (
          <Button look="quiet" onClick={() => setAsked(false)}>
            <Trans id="study.here.no" />
          </Button>
        )}
      </p>
      <p role="status">{said && <Trans id={`study.here.${said}`} />}</p>
    </div>
  );
}

/** One file a quiz, since each has columns of its own. */
function saveTable({ head, rows }: Table): void {
  const quiz = rows[0]?.[head.indexOf(COLUMNS.quiz)]?.replaceAll('/', '-') ?? '';
  saveFile(`fitpath-${quiz}-rows.csv`, csvFile([head, ...rows]), 'text/csv');
}
