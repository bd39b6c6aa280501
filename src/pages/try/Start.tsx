import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { Icon } from '../../components/icon/Icon';
import { SiteFrame } from '../../components/frame/SiteFrame';
import { Link } from 'react-router-dom';
import { paths } from '../../paths';
import { Trans, useLingui } from '../../i18n/react';
import { formatMoment } from '../../i18n/format-moment';
import { sourceLang } from '../../i18n/source-lang';
import { useLoad } from '../../site/use-load';
import type { Drafts } from './draft/drafts';
import { Came, OpenFile } from './Tools';
import { BIN } from './studio/icons';
import type { Files } from './use-files';
import { writing } from './use-check';
import { plain } from './file';
import styles from './Start.module.css';
import 'virtual:fitpath/messages/try';
import 'virtual:fitpath/messages/studio';
import 'virtual:fitpath/messages/shell';

interface Props {
  readonly drafts: Drafts;
  readonly files: Files;
  /** A text that somebody brought: a quiz, or one of another product. */
  readonly onText: (text: string) => void;
}

/** Where an author begins: drafts of earlier days, templates, or a text of their own. */
export function Start({ drafts, files, onText }: Props) {
  const { i18n } = useLingui();
  const begins = useLoad('templates', async () => {
    const { templates, starter } = await writing();
    return [...templates, { id: 'starter', text: starter }];
  });
  return (
    <SiteFrame>
      <main id="main" className={`wrap ${styles.start ?? ''}`} data-over={files.over || undefined}>
        <h1>
          <Trans id="try.title" />
        </h1>
        <p className={styles.lead}>
          <Trans id="try.lead" />
        </p>
        <noscript>
          <p>
            <Trans id="try.noScript" />
          </p>
        </noscript>
        {drafts.list.length > 0 && (
          <section aria-labelledby="try-drafts">
            <h2 id="try-drafts">
              <Trans id="studio.drafts" />
            </h2>
            <ul className={styles.list}>
              {drafts.list.map(({ id, title, changed }) => (
                <li key={id}>
                  <button type="button" onClick={() => drafts.open(id)}>
                    <b>{title.trim() === '' ? <Trans id="studio.untitled" /> : title}</b>
                    <small>
                      <Trans id="studio.changed" values={{ when: formatMoment(changed) }} />
                    </small>
                  </button>
                  <Discard
                    name={title.trim() === '' ? i18n._('studio.untitled') : title}
                    onDiscard={() => drafts.discard(id)}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="try-begin">
          <h2 id="try-begin">
            <Trans id="studio.begin" />
          </h2>
          <ul className={styles.list}>
            {begins.value?.map(({ id, text }) => {
              const { title, summary } = JSON.parse(text) as { title: string; summary: string };
              return (
                <li key={id} lang={sourceLang}>
                  <button type="button" onClick={() => drafts.begin(plain(text))}>
                    <b>{title}</b>
                    <small>{summary}</small>
                  </button>
                </li>
              );
            })}
          </ul>
          {begins.kind === 'failed' && (
            <Button look="quiet" onClick={begins.retry}>
              <Trans id="failure.retry" />
            </Button>
          )}
        </section>
        <section aria-labelledby="try-bring">
          <h2 id="try-bring">
            <Trans id="studio.bring" />
          </h2>
          <p>
            <Trans id="studio.bring.note" />
          </p>
          <OpenFile files={files} />
          <div role="status">{files.opened && <Came opened={files.opened} />}</div>
          <Paste onText={onText} />
        </section>
        <p>
          <Link to={paths.guide}>
            <Trans id="try.guide" />
          </Link>
        </p>
      </main>
    </SiteFrame>
  );
}

/** A text to begin with; what was put in before the script arrived counts. */
function Paste({ onText }: Pick<Props, 'onText'>) {
  const { i18n } = useLingui();
  const area = useRef<HTMLTextAreaElement>(null);
  const takeEarly = useEffectEvent(() => {
    if (area.current && area.current.value.trim() !== '') onText(area.current.value);
  });
  // Before a draft of another day takes the place of this page.
  useLayoutEffect(() => takeEarly(), []);
  return (
    <textarea
      ref={area}
      className={styles.paste}
      aria-label={i18n._('studio.paste')}
      placeholder={i18n._('studio.paste')}
      rows={3}
      spellCheck={false}
      autoComplete="off"
      onChange={({ target }) => {
        if (target.value.trim() !== '') onText(target.value);
      }}
    />
  );
}

/** Taking a draft away asks once more, since nothing brings it back. */
function Discard({ name, onDiscard }: { readonly name: string; readonly onDiscard: () => void }) {
  const [asks, setAsks] = useState(false);
  return (
    <Button look={asks ? 'quiet' : 'text'} onClick={() => (asks ? onDiscard() : setAsks(true))}>
      <Icon drawing={BIN} />
      {asks ? (
        <Trans id="studio.discard.sure" />
      ) : (
        <span className="visually-hidden">
          <Trans id="studio.discard" values={{ name }} />
        </span>
      )}
    </Button>
  );
}
