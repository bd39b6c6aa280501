import { Trans, useLingui } from '../../i18n/react';
import type { Career } from '../../careers/career';
import { positionsOf } from '../../careers/positions';
import type { Details } from '../../careers/details';
import { Flower } from '../../components/flower/Flower';
import { Numbers } from '../../components/flower/labels';
import type { QuizSummary } from '../../content/content';
import type { Guide } from '../../content/check/guide-schema';
import { sideOfWork } from '../../engine/explain';
import type { Traits } from '../../engine/traits';
import { FitForYou, type CareerFit } from './FitForYou';
import styles from './Top.module.css';
import { capitalise } from '../../result/reason-words';
import 'virtual:fitpath/messages/career';

interface Props {
  readonly career: Career;
  readonly details: Details;
  readonly traits: Traits;
  readonly guide: Guide | undefined;
  readonly quiz: Pick<QuizSummary, 'id' | 'items'>;
  readonly fit: CareerFit | undefined;
}

/** What the career is, what sets it apart, how the person fits, and its flower. */
export function Top({ career, details, traits, guide, quiz, fit }: Props) {
  const { i18n } = useLingui();
  return (
    <div className={styles.top}>
      <div>
        <h1>{career.name}</h1>
        <p className={styles.also}>
          <Trans id="career.official" values={{ title: career.title }} />{' '}
          {details.alsoCalled.length > 0 && (
            <Trans id="career.alsoCalled" values={{ names: details.alsoCalled.join(', ') }} />
          )}
        </p>
        <p className={guide ? `${styles.lead ?? ''} ${styles.told ?? ''}` : styles.lead}>
          {guide ? guide.summary : career.line}
        </p>
        <h2 className={styles.apartTitle}>
          <Trans id="career.apart" />
        </h2>
        <ul className={styles.apart}>
          {setsApart(career, traits).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <FitForYou fit={fit} quiz={quiz} />
      </div>
      <figure className={styles.plate}>
        <Flower
          traits={traits}
          career={positionsOf(career)}
          {...(fit && { profile: fit.profile })}
          level="plate"
          room="numbers"
          title={i18n._(fit ? 'career.flowerYou' : 'career.flower', { title: career.name })}
        >
          <Numbers />
        </Flower>
        <figcaption>
          <Trans id={fit ? 'career.flowerYouCaption' : 'career.flowerCaption'} />
        </figcaption>
      </figure>
    </div>
  );
}

/** The five traits on which the career is farthest from the average one, in words about the work. */
function setsApart(career: Career, traits: Traits): readonly string[] {
  return traits.list
    .flatMap((trait) => {
      const position = career.positions[trait.id];
      const side = position ? sideOfWork(position.value) : 'middle';
      return position?.said && side !== 'middle'
        ? [{ distance: Math.abs(position.value - 50), text: `${capitalise(trait[side].work)}.` }]
        : [];
    })
    .sort((a, b) => b.distance - a.distance)
    .slice(0, 5)
    .map((entry) => entry.text);
}
