import { Trans } from '../../i18n/react';
import { Button } from '../../components/Button';
import { Icon } from '../../components/icon/Icon';
import { saveFile } from '../../components/save-file';
import type { Quiz } from '../../engine/quiz';
import { formatCount } from '../../i18n/format';
import type { Drafts } from './draft/drafts';
import { MOST_WRITTEN } from '../../content/draft/doc';
import type { Files } from './use-files';
import styles from './Tools.module.css';
import 'virtual:fitpath/messages/try';

interface Props {
  readonly drafts: Drafts;
  readonly files: Files;
  readonly quiz: Quiz | undefined;
}

/** Ways to bring a text in, and to take it along. */
export function Tools({ drafts, files, quiz }: Props) {
  return (
    <>
      <div className={styles.tools}>
        <OpenFile files={files} />
        {files.readAgain && (
          <Button look="quiet" onClick={files.readAgain}>
            <Trans id="try.readAgain" />
          </Button>
        )}
        {drafts.text !== '' && (
          <Button look="quiet" onClick={() => saveFile(`${quiz?.id ?? 'quiz'}.json`, drafts.text)}>
            <Trans id="try.save" />
          </Button>
        )}
      </div>
      <div role="status" className={styles.small}>
        {files.opened && <Came opened={files.opened} />}
        {drafts.elsewhere && (
          <p>
            <Trans id="try.elsewhere" />
          </p>
        )}
      </div>
    </>
  );
}

/** A file of the device's. */
export function OpenFile({ files }: Pick<Props, 'files'>) {
  return (
    <label className={styles.file}>
      <input
        type="file"
        accept=".json,.csv,.tsv,.h5p,.js,.jsx,.txt,application/json,text/csv"
        className="visually-hidden"
        onClick={(event) => {
          if (files.pick()) event.preventDefault();
        }}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) files.open(file);
          // So that the same file can be chosen again after it was saved.
          event.target.value = '';
        }}
      />
      <span>
        <Trans id="try.open" />
      </span>
    </label>
  );
}

/** What came of opening a file. */
export function Came({ opened }: { readonly opened: NonNullable<Files['opened']> }) {
  if (opened.ok) return <Trans id="try.opened" values={{ name: opened.name }} />;
  return (
    <p className={styles.refused}>
      <Icon name="warning" />{' '}
      {opened.reason === 'bytes' ? (
        <Trans id="try.refused.bytes" values={{ name: opened.name, words: opened.words }} />
      ) : (
        <Trans id={`try.refused.${opened.reason}`} values={{ most: formatCount(MOST_WRITTEN / 1_000_000) }} />
      )}
    </p>
  );
}
