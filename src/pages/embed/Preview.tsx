import { useEffect, useState } from 'react';
import { Select } from '../../components/Field';
import { Trans, useLingui } from '../../i18n/react';
import styles from './Embed.module.css';
import { SAMPLE } from './place';
import { SchoolPage } from './SchoolPage';
import { attributesOf, type TagChoices } from './tag';
import 'virtual:fitpath/messages/webmasters';

/** How many events are kept on show. */
const SHOWN = 12;
const EVENTS = ['ready', 'progress', 'complete', 'error'];
/** Where the tag stands: alone, or on a school's page. */
const AROUND = ['alone', 'white', 'dark'] as const;

interface Props {
  readonly choices: TagChoices;
  /** The whole address of the site of all languages, with a slash at its end. */
  readonly root: string;
}

/** The real tag with the real script, alone or on a page such as schools have, and what it tells its page. */
export function Preview({ choices, root }: Props) {
  const { i18n } = useLingui();
  const [width, setWidth] = useState('100%');
  const [around, setAround] = useState<(typeof AROUND)[number]>('alone');
  const [failed, setFailed] = useState(false);
  const [events, setEvents] = useState<readonly string[]>([]);
  useEffect(() => loadTag(root, () => setFailed(true)), [root]);
  // React keeps a function that stays the same as it is.
  const [listen] = useState(() => (tag: HTMLElement | null) => {
    if (!tag) return undefined;
    const hear = (event: Event) => {
      const { detail } = event as CustomEvent<unknown>;
      setEvents((before) => [`${event.type} ${JSON.stringify(detail, null, 1)}`, ...before].slice(0, SHOWN));
    };
    for (const name of EVENTS) tag.addEventListener(name, hear);
    return () => {
      for (const name of EVENTS) tag.removeEventListener(name, hear);
    };
  });
  // Of a page of another site nothing can be fetched here: the tag shows ours, and the offers of a made-up college.
  const shown = { ...choices, src: '', site: true, offers: choices.offers.trim() && `${root}${SAMPLE}` };
  const tag = <career-quiz ref={listen} {...attributesOf(shown, root)} />;
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview">
        <Trans id="embedding.preview" />
      </h2>
      <div className={styles.form}>
        <label className={styles.field}>
          <Trans id="embedding.around" />
          <Select
            value={around}
            onChange={({ target }) => setAround(target.value as (typeof AROUND)[number])}
          >
            {AROUND.map((value) => (
              <option key={value} value={value}>
                {i18n._(`embedding.around.${value}`)}
              </option>
            ))}
          </Select>
        </label>
        <label className={styles.field}>
          <Trans id="embedding.width" />
          <Select value={width} onChange={(event) => setWidth(event.target.value)}>
            {['100%', '600px', '320px', '280px'].map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </Select>
        </label>
      </div>
      {failed && (
        <p role="alert">
          <Trans id="embedding.failed" />
        </p>
      )}
      {(choices.offers.trim() !== '' || choices.src.trim() !== '') && (
        <p className={styles.help}>
          <Trans id="embedding.sample" />
        </p>
      )}
      <div className={styles.column} data-width={width}>
        {around === 'alone' ? tag : <SchoolPage isDark={around === 'dark'}>{tag}</SchoolPage>}
      </div>
      <h2>
        <Trans id="embedding.events" />
      </h2>
      <p>
        <Trans id="embedding.eventsText" />
      </p>
      <ol className={styles.events} aria-live="polite">
        {events.map((event, at) => (
          <li key={events.length - at}>
            <code>{event}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Fetches the script that hosts name, as a module: the policy of our own pages lets no script be put in by hand. */
function loadTag(root: string, onFail: () => void): void {
  import(/* @vite-ignore */ `${root}embed.js`).catch(onFail);
}
