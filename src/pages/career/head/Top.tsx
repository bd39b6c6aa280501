import { sourceLang } from '../../../i18n/source-lang';
import { Trans, useLingui } from '../../../i18n/react';
import type { Career } from '../../../careers/career';
import { positionsOf } from '../../../careers/positions';
import type { Details } from '../../../careers/details';
import { Flower } from '../../../components/flower/Flower';
import { Numbers } from '../../../components/flower/labels';
import type { Guide } from '../../../content/check/guide-schema';
import type { Profile } from '../../../engine/profile';
import type { Topic } from '../../../engine/topic';
import type { Traits } from '../../../engine/traits';
import { useCode } from '../../../site/use-load';
import { Actions } from './Actions';
import styles from './Top.module.css';
import 'virtual:fitpath/messages/career';

interface Props {
  readonly career: Career;
  readonly details: Details;
  readonly traits: Traits;
  readonly guide: Guide | undefined;
  /** What the work is about, its core first. */
  readonly topics: readonly Topic[];
  readonly profile: Profile | undefined;
}

/** What the career is: its names, what people in it do, what it is about, and its flower. */
export function Top({ career, details, traits, guide, topics, profile }: Props) {
  const { i18n } = useLingui();
  const alsoCalled = details.alsoCalled.join(', ');
  return (
    <div className={styles.top} id="job">
      <div>
        <p className={styles.topics}>
          <Drawing topic={topics[0]} />
          <span>{topics.map(({ name }) => name).join(', ')}</span>
        </p>
        <h1>{career.name}</h1>
        <p className={styles.also}>
          <Named text={i18n._('career.official', { title: details.official })} name={details.official} />{' '}
          {details.alsoCalled.length > 0 && (
            <Named text={i18n._('career.alsoCalled', { names: alsoCalled })} name={alsoCalled} />
          )}
        </p>
        <p className={guide ? `${styles.lead ?? ''} ${styles.told ?? ''}` : styles.lead}>
          {guide ? guide.summary : career.line}
        </p>
        <ul className={styles.tasks}>
          {details.tasks.map((task) => (
            <li key={task}>{task}</li>
          ))}
        </ul>
        <Actions soc={career.soc} name={career.name} />
      </div>
      <figure className={styles.plate}>
        <Flower
          traits={traits}
          career={positionsOf(career)}
          {...(profile && { profile })}
          level="plate"
          room="numbers"
          title={i18n._(profile ? 'career.flowerYou' : 'career.flower', { title: career.name })}
        >
          <Numbers />
        </Flower>
        <figcaption>
          <Trans id={profile ? 'career.flowerYouCaption' : 'career.flowerCaption'} />
        </figcaption>
      </figure>
    </div>
  );
}

/** A sentence with a name of one language in it, which is said to be of that one in every other. */
function Named({ text, name }: { readonly text: string; readonly name: string }) {
  const [before, after] = sourceLang ? text.split(name) : [];
  if (after === undefined) return <span>{text}</span>;
  return (
    <>
      <span>{before}</span>
      <span lang={sourceLang}>{name}</span>
      <span>{after}</span>
    </>
  );
}

/** The drawing of a topic, which comes when the page stands: all of them are one file, and nobody waits for it. */
function Drawing({ topic }: { readonly topic: Topic | undefined }) {
  const code = useCode(() => import('../../../components/topics/TopicMark'));
  return <span className={styles.drawing}>{code && topic && <code.TopicMark id={topic.id} />}</span>;
}
