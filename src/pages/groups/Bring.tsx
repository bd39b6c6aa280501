import { useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { Icon } from '../../components/icon/Icon';
import { Trans, useLingui } from '../../i18n/react';
import type { LeftOut } from '../../result/group/read';
import { useCode } from '../../site/use-load';
import { CAMERA, UPLOAD } from './icons';
import type { Brought } from './use-brought';
import styles from './Bring.module.css';
import 'virtual:fitpath/messages/groups';

interface Props extends Pick<Brought, 'takeFiles' | 'takeText'> {
  /** How many results have been read, and what was left out: the camera says so at once. */
  readonly count: number;
  readonly left: readonly LeftOut[];
  /** What comes by camera is lost with the page. */
  readonly onScanned: () => void;
  /** Something was brought already, and may be left again. */
  readonly onStart?: (() => void) | undefined;
  readonly onExample: () => void;
}

/** Ways to bring results: files, a text, the camera. */
export function Bring({ takeFiles, takeText, count, left, onScanned, onStart, onExample }: Props) {
  const { i18n } = useLingui();
  const [open, setOpen] = useState<'paste' | 'scan'>();
  const area = useRef<HTMLTextAreaElement>(null);
  const scan = useCode(() => import('./scan/Scan'), open === 'scan');
  const paste = () => {
    const text = area.current?.value ?? '';
    if (text.trim() === '') return area.current?.focus();
    takeText({ name: i18n._('group.pasted'), text });
    setOpen(undefined);
  };
  return (
    <>
      <div className={onStart ? `${styles.ways ?? ''} ${styles.more ?? ''}` : styles.ways}>
        <label className={styles.file}>
          <input
            type="file"
            multiple
            accept=".txt,.csv,.tsv,.json,text/plain,text/csv,application/json"
            aria-label={i18n._('group.files')}
            className="visually-hidden"
            onChange={(event) => {
              takeFiles([...(event.target.files ?? [])]);
              // So that the same file can be chosen again.
              event.target.value = '';
            }}
          />
          <span>
            <Icon drawing={UPLOAD} /> <Trans id={onStart ? 'group.more' : 'group.choose'} />
          </span>
        </label>
        <Button look="quiet" onClick={() => setOpen(open === 'paste' ? undefined : 'paste')}>
          <Trans id="group.paste" />
        </Button>
        <Button look="quiet" onClick={() => setOpen(open === 'scan' ? undefined : 'scan')}>
          <Icon drawing={CAMERA} /> <Trans id="group.scan" />
        </Button>
        <Button look="text" onClick={onStart ?? onExample}>
          <Trans id={onStart ? 'group.over' : 'group.example'} />
        </Button>
      </div>
      {open === 'paste' && (
        <div className={styles.paste}>
          <label htmlFor="groups-paste">
            <Trans id="group.paste.label" />
          </label>
          <textarea id="groups-paste" ref={area} rows={6} spellCheck={false} autoComplete="off" />
          <Button onClick={paste}>
            <Trans id="group.paste.read" />
          </Button>
        </div>
      )}
      {open === 'scan' && scan && (
        <scan.Scan
          count={count}
          left={left}
          onText={(text) => {
            takeText({ name: i18n._('group.camera'), text });
            onScanned();
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
