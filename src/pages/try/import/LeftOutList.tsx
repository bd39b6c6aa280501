import type { LeftOut, Reason } from '../../../content/import/imported';
import { Trans } from '../../../i18n/react';
import styles from './Import.module.css';
import 'virtual:fitpath/messages/import';

/** They are in the quiz, but not as they were. */
const CHANGED: readonly Reason[] = ['markup', 'numbering', 'labels', 'steps', 'reversed', 'missing'];
/** Whole questions that are not in the quiz: they come first, and open. */
const LOST: readonly Reason[] = ['question', 'correct', 'options', 'hidden', 'personality', 'long'];
/** As many places as a line bears; the rest of them is counted. */
const PLACES = 12;

/** All that is not in the quiz as it was in its source, by the reason, each with its places. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const isChanged = ({ why }: LeftOut) => CHANGED.includes(why);
  return (
    <>
      <Part title="import.left" entries={leftOut.filter((entry) => !isChanged(entry))} />
      <Part title="import.changed" entries={leftOut.filter(isChanged)} />
    </>
  );
}

interface PartProps {
  readonly title: 'import.left' | 'import.changed';
  readonly entries: readonly LeftOut[];
}

function Part({ title, entries }: PartProps) {
  const isLost = (why: Reason) => LOST.includes(why);
  const all = [...new Set(entries.map(({ why }) => why))];
  const reasons = all.toSorted((a, b) => Number(isLost(b)) - Number(isLost(a)));
  if (reasons.length === 0) return null;
  return (
    <section className={styles.left}>
      <h3>
        <Trans id={title} />
      </h3>
      {reasons.map((reason) => (
        <details key={reason} open={isLost(reason)}>
          <summary>
            <Trans id={`import.why.${reason}`} />
          </summary>
          <ul>
            {entries
              .filter(({ why }) => why === reason)
              .map(({ found, places }) => (
                <li key={found} dir="auto">
                  <code>{found}</code> <span>{places.slice(0, PLACES).join(', ')}</span>
                  {places.length > PLACES && (
                    <>
                      {' '}
                      <Trans id="import.places" values={{ count: places.length - PLACES }} />
                    </>
                  )}
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
