import { useMemo } from 'react';
import { Trans, useLingui } from '@lingui/react';
import { careerAt, type Career as CareerRecord, type Careers } from '../careers/career';
import type { Details } from '../careers/details';
import { DIFFICULTIES, DIFFICULTY_IDS, difficultyOf } from '../careers/difficulty';
import { gradeProspects } from '../careers/prospects';
import { Glance, type Ratings } from '../components/career/Glance';
import { Flower } from '../components/flower/Flower';
import { Numbers } from '../components/flower/labels';
import { TraitKey } from '../components/flower/TraitKey';
import { SiteFrame } from '../components/SiteFrame';
import { fitId, FIT_ITEMS } from '../engine/fit';
import { sideOfWork } from '../engine/explain';
import type { Traits } from '../engine/traits';
import type { Guide } from '../content/guide-schema';
import type { QuizSummary } from '../content/content';
import { addMessages, i18n as words } from '../i18n/i18n';
import { messages as charts } from '../i18n/locales/en/charts.po';
import { messages as facts } from '../i18n/locales/en/facts.po';
import { messages } from '../i18n/locales/en/career.po';
import { FitForYou, useCareerFit } from './career-fit';
import { GuideLife, GuideWork } from './career-guide';
import { CareerMajors } from './career-majors';
import { CareerOutlook } from './career-outlook';
import { CareerPay } from './career-pay';
import { CareerPoints, pointsOf } from './career-points';
import { CareerRelated, relatedOf, type RelatedCareer } from './career-related';
import { CareerSources } from './career-sources';
import { careerStructured } from './career-structured';
import { CareerEntry, CareerWork } from './career-work';
import styles from './Career.module.css';
import type { Page } from './page';
import { capitalise } from './reason-words';
import { useTakenOver } from './use-taken-over';

addMessages(messages);
addMessages(facts);
addMessages(charts);

interface CareerData {
  readonly career: CareerRecord;
  readonly publication: Careers;
  readonly details: Details;
  readonly row: number;
  readonly ratings: Ratings;
  readonly traits: Traits;
  readonly guide: Guide | undefined;
  /** The quiz about this career: the one that somebody wrote, else the one that is made for every career. */
  readonly quiz: Pick<QuizSummary, 'id' | 'items'>;
  readonly related: readonly RelatedCareer[];
}

function Career({ data }: { readonly data: CareerData }) {
  const { career, publication, details, row, traits, guide, quiz } = data;
  const { i18n } = useLingui();
  const fit = useCareerFit(publication, career.soc);
  const points = useMemo(() => pointsOf(guide, publication, row, traits), [guide, publication, row, traits]);
  const positions = Object.fromEntries(Object.entries(career.positions).map(([id, own]) => [id, own.value]));
  return (
    <SiteFrame>
      <main className="wrap">
        <div className={styles.top}>
          <div>
            <h1>{career.title}</h1>
            {details.alsoCalled.length > 0 && (
              <p className={styles.also}>
                <Trans id="career.alsoCalled" values={{ names: details.alsoCalled.join(', ') }} />
              </p>
            )}
            <p className={guide ? `${styles.lead ?? ''} ${styles.told ?? ''}` : styles.lead}>
              {guide ? guide.summary : <Trans id="career.lead" />}
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
              career={positions}
              {...(fit && { profile: fit.profile })}
              level="plate"
              room="numbers"
              title={i18n._(fit ? 'career.flowerYou' : 'career.flower', { title: career.title })}
            >
              <Numbers />
            </Flower>
            <figcaption>
              <Trans id={fit ? 'career.flowerYouCaption' : 'career.flowerCaption'} />
            </figcaption>
          </figure>
        </div>
        <section className={styles.part}>
          <h2>
            <Trans id="career.glance" />
          </h2>
          <Glance career={career} publication={publication} ratings={data.ratings} />
        </section>
        {guide ? <GuideWork guide={guide} /> : <CareerWork details={details} />}
        <CareerPoints points={points} profile={fit?.profile} traits={traits} />
        <CareerPay details={details} />
        <CareerOutlook details={details} />
        {guide ? <GuideLife guide={guide} /> : <CareerEntry details={details} />}
        <CareerMajors details={details} />
        <CareerRelated related={data.related} details={details} />
        <section className={styles.part}>
          <h2>
            <Trans id="career.traits" />
          </h2>
          <p className={styles.measure}>
            <Trans id="career.traitsText" />
          </p>
          <TraitKey traits={traits} career={career.positions} />
          {guide && <HandSet guide={guide} traits={traits} career={career} />}
        </section>
        <CareerSources details={details} guide={guide} />
      </main>
    </SiteFrame>
  );
}

/** The five traits on which the career is farthest from the average one, in words about the work. */
function setsApart(career: CareerRecord, traits: Traits): readonly string[] {
  return traits.traits
    .flatMap((trait) => {
      const position = career.positions[trait.id];
      const side = position ? sideOfWork(position.value) : 'middle';
      return position && side !== 'middle'
        ? [{ distance: Math.abs(position.value - 50), text: `${capitalise(trait[side].work)}.` }]
        : [];
    })
    .sort((a, b) => b.distance - a.distance)
    .slice(0, 5)
    .map((entry) => entry.text);
}

/** The positions that the guide sets where O*NET has none, each with its reason. */
function HandSet({ guide, traits, career }: { guide: Guide; traits: Traits; career: CareerRecord }) {
  // Behind a toggle: the reasons come with the script, so that the page stays small.
  const here = useTakenOver();
  const set = traits.traits.filter((trait) => career.positions[trait.id]?.from === 'guide');
  if (set.length === 0) return null;
  return (
    <details className={styles.handSet}>
      <summary>
        <Trans id="career.handSet" values={{ count: set.length }} />
      </summary>
      {here && (
        <dl>
          {set.map((trait) => (
            <div key={trait.id}>
              <dt>{`${trait.name} ${String(guide.positions[trait.id]?.value ?? '')}`}</dt>
              <dd>{guide.positions[trait.id]?.because}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}

function ratingsOf(careers: Careers, row: number, career: CareerRecord, traits: Traits): Ratings {
  return {
    prospects: gradeProspects(careers)(row),
    difficulties: DIFFICULTY_IDS.map((id) => {
      const { trait } = DIFFICULTIES[id];
      return {
        id,
        difficulty: difficultyOf(career, id),
        traitName: traits.traits.find((own) => own.id === trait)?.name ?? trait,
        years: careers.collected[trait],
      };
    }),
  };
}

export const page: Page<CareerData> = {
  Component: Career,
  load: async (content, { soc = '' }) => {
    const [careers, details, guide, traits, { quizzes }] = await Promise.all([
      content.careers(),
      content.details(soc),
      content.guide(soc),
      content.traits(),
      content.cover(),
    ]);
    const row = careers.row(soc);
    if (row === undefined || !details) return undefined;
    const own = quizzes.find((quiz) => quiz.focus === soc);
    const career = careerAt(careers, row);
    return {
      career,
      publication: careers,
      details,
      row,
      ratings: ratingsOf(careers, row, career, traits),
      traits,
      guide,
      quiz: own ?? { id: fitId(soc), items: FIT_ITEMS },
      related: relatedOf(guide, details, careers),
    };
  },
  head: ({ career, publication, guide, details }) => {
    const description = guide?.summary ?? words._('career.head.description', { title: career.title });
    return {
      title: words._('career.head.title', { title: career.title }),
      description,
      ...(import.meta.env.SSR && {
        picture: `group-${career.soc.slice(0, 2)}`,
        structured: careerStructured({ career, publication, guide, details, description }),
      }),
    };
  },
};
