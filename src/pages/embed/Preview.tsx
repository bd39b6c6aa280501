import { useEffect, useState } from 'react';
import { Select } from '../../components/Field';
import { Trans } from '../../i18n/react';
import styles from './Embed.module.css';
import { attributesOf, type TagChoices } from './tag';
import 'virtual:fitpath/messages/webmasters';

/** How many events are kept on show. */
const SHOWN = 12;
const EVENTS = ['ready', 'progress', 'complete', 'error'];

interface Props {
  readonly choices: TagChoices;
  /** The whole address of the site, with a slash at its end. */
  readonly home: string;
  readonly lang: string | undefined;
}

/** The real tag with the real script, and what it tells its page. */
export function Preview({ choices, home, lang }: Props) {
  const [width, setWidth] = useState('100%');
  const [failed, setFailed] = useState(false);
  const [events, setEvents] = useState<readonly string[]>([]);
  useEffect(() => loadTag(home, () => setFailed(true)), [home]);
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
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview">
        <Trans id="embedding.preview" />
      </h2>
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
      {failed && (
        <p role="alert">
          <Trans id="embedding.failed" />
        </p>
      )}
      <div className={styles.column} data-width={width}>
        <career-quiz ref={listen} lang={lang} site={home} {...attributesOf(choices)} />
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
function loadTag(home: string, onFail: () => void): void {
  import(/* @vite-ignore */ `${home}embed.js`).catch(onFail);
}
