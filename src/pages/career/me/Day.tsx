import { Trans } from '../../../i18n/react';
import type { Guide } from '../../../content/check/guide-schema';
import { Folded } from '../Folded';
import { Part, Source } from '../Part';
import type { Apart } from './sets-apart';
import styles from './Day.module.css';
import 'virtual:fitpath/messages/career';

/** A day at work, as the guide tells it. */
export function Day({ guide }: { readonly guide: Guide }) {
  return (
    <Part id="day" title={<Trans id="guide.day" />}>
      <p>{guide.day}</p>
      <Folded summary={<Trans id="guide.environment" />}>
        <p>{guide.environment}</p>
      </Folded>
      <Folded summary={<Trans id="guide.tasks" />}>
        <ul>
          {guide.tasks.map((task) => (
            <li key={task}>{task}</li>
          ))}
        </ul>
      </Folded>
    </Part>
  );
}

/** A day at work in short. */
export function ShortDay({ day }: { readonly day: string }) {
  return (
    <Part id="day" title={<Trans id="guide.day" />}>
      <p>{day}</p>
    </Part>
  );
}

/** Where nobody has told of a day: what sets the work apart, each with its place between the two ends. */
export function Like({ apart }: { readonly apart: readonly Apart[] }) {
  if (apart.length === 0) return null;
  return (
    <Part id="day" title={<Trans id="career.like" />}>
      <ul className={styles.like}>
        {apart.map(({ trait, value, text }) => (
          <li key={trait.id}>
            <span>{text}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <path d="M0 5H100M50 1V9" />
              <path className={styles.reach} d={`M50 5H${String(Math.round(value))}`} />
            </svg>
          </li>
        ))}
      </ul>
      <Source>
        <Trans id="career.likeSource" />
      </Source>
    </Part>
  );
}
