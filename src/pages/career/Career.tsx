import { useMemo } from 'react';
import { Trans } from '../../i18n/react';
import { careerAt, type Career as CareerRecord, type Careers } from '../../careers/career';
import type { Details } from '../../careers/details';
import { DIFFICULTIES, DIFFICULTY_IDS, difficultyOf } from '../../careers/difficulty';
import { gradeProspects } from '../../careers/prospects';
import { Glance, type Ratings } from '../../components/career/Glance';
import { SiteFrame } from '../../components/frame/SiteFrame';
import { fitId, FIT_ITEMS } from '../../engine/career-quiz';
import { findTrait, type Traits } from '../../engine/traits';
import type { Guide } from '../../content/check/guide-schema';
import type { QuizSummary } from '../../content/content';
import { i18n as words } from '../../i18n/i18n';
import { useCareerFit } from './FitForYou';
import { GuideLife, GuideWork } from './Guide';
import { Majors } from './Majors';
import { Outlook } from './Outlook';
import { Part } from './Part';
import { Pay } from './Pay';
import { Points, pointsOf } from './Points';
import { Related, relatedOf, type RelatedCareer } from './Related';
import { Sources } from './Sources';
import { careerStructured } from './structured';
import { Top } from './Top';
import { TraitList } from './TraitList';
import { CareerEntry, Work } from './Work';
import type { Page } from '../page';
import 'virtual:fitpath/messages/career';

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
  const fit = useCareerFit(publication, career.soc);
  const points = useMemo(() => pointsOf(guide, publication, row, traits), [guide, publication, row, traits]);
  return (
    <SiteFrame>
      <main id="main" className="wrap">
        <Top career={career} details={details} traits={traits} guide={guide} quiz={quiz} fit={fit} />
        <Part title={<Trans id="career.glance" />}>
          <Glance career={career} publication={publication} ratings={data.ratings} />
        </Part>
        {guide ? <GuideWork guide={guide} details={details} /> : <Work details={details} />}
        <Points points={points} profile={fit?.profile} traits={traits} />
        <Pay details={details} />
        <Outlook details={details} />
        {guide ? <GuideLife guide={guide} /> : <CareerEntry details={details} />}
        <Majors details={details} />
        <Related related={data.related} details={details} />
        <TraitList traits={traits} career={career} guide={guide} />
        <Sources details={details} guide={guide} />
      </main>
    </SiteFrame>
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
        traitName: findTrait(traits, trait).name,
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
    const written = quizzes.find((quiz) => quiz.focus === soc);
    const career = careerAt(careers, row);
    return {
      career,
      publication: careers,
      details,
      row,
      ratings: ratingsOf(careers, row, career, traits),
      traits,
      guide,
      quiz: written ?? { id: fitId(soc), items: FIT_ITEMS },
      related: relatedOf(guide, details, careers),
    };
  },
  head: ({ career, publication, guide, details }) => {
    const description = guide?.summary ?? words._('career.head.description', { line: career.line });
    return {
      title: words._('career.head.title', { title: career.name }),
      description,
      ...(import.meta.env.SSR && {
        picture: `group-${career.soc.slice(0, 2)}`,
        structured: careerStructured({ career, publication, guide, details, description }),
      }),
    };
  },
};
