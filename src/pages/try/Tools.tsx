import { Trans } from '../../i18n/react';
import { Button } from '../../components/Button';
import { Icon } from '../../components/icon/Icon';
import { saveFile } from '../../components/save-file';
import { MOST_BYTES } from '../../content/check/json/decode-text';
import type { Quiz } from '../../engine/quiz';
import { formatCount } from '../../i18n/format';
import type { Draft } from './draft';
import { writing } from './use-check';
import { plain } from './file';
import type { Files } from './use-files';
import styles from './Try.module.css';
import 'virtual:fitpath/messages/try';

interface Props {
  readonly draft: Draft;
  readonly files: Files;
  readonly quiz: Quiz | undefined;
}

/** Ways to bring a text in, and to take it along. */
export function Tools({ draft, files, quiz }: Props) {
  const start = () =>
    void writing().then(
      ({ starter }) => {
        files.forget();
        draft.replace(plain(starter));
      },
      () => undefined,
    );
  return (
    <>
      <div className={styles.tools}>
        <label className={styles.file}>
          <input
            type="file"
            accept=".json,application/json"
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
        {files.readAgain && (
          <Button look="quiet" onClick={files.readAgain}>
            <Trans id="try.readAgain" />
          </Button>
        )}
        <Button look="quiet" onClick={start}>
          <Trans id="try.start" />
        </Button>
        {draft.text !== '' && (
          <Button look="quiet" onClick={() => saveFile(`${quiz?.id ?? 'quiz'}.json`, draft.text)}>
            <Trans id="try.save" />
          </Button>
        )}
      </div>
      <p className={styles.small}>
        <Trans id="try.drop" />
      </p>
      <div role="status" className={styles.small}>
        {files.opened && <Came opened={files.opened} />}
        {draft.elsewhere && (
          <p>
            <Trans id="try.elsewhere" />
          </p>
        )}
        {draft.before !== null && (
          <Button look="text" onClick={draft.putBack}>
            <Icon name="back" /> <Trans id="try.putBack" />
          </Button>
        )}
      </div>
    </>
  );
}

/** What came of opening a file. */
function Came({ opened }: { readonly opened: NonNullable<Files['opened']> }) {
  if (opened.ok) return <Trans id="try.opened" values={{ name: opened.name }} />;
  return (
    <p className={styles.refused}>
      <Icon name="warning" />{' '}
      {opened.reason === 'bytes' ? (
        <Trans id="try.refused.bytes" values={{ name: opened.name, words: opened.words }} />
      ) : (
        <Trans id={`try.refused.${opened.reason}`} values={{ most: formatCount(MOST_BYTES / 1_000_000) }} />
      )}
    </p>
  );
}
