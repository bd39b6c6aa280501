import { useMemo } from 'react';
import { careerAt, type Career as CareerRecord, type Careers } from '../../careers/career';
import type { Details } from '../../careers/details';
import { gradeProspects, type Prospects } from '../../careers/prospects';
import { SiteFrame } from '../../components/frame/SiteFrame';
import { fitId, FIT_ITEMS } from '../../engine/career-quiz';
import { topicsAt } from '../../engine/topics';
import type { Topic } from '../../engine/topic';
import type { Traits } from '../../engine/traits';
import type { Guide } from '../../content/check/guide-schema';
import type { QuizSummary } from '../../content/content';
import { i18n as words } from '../../i18n/i18n';
import { useReaderState } from '../../site/use-reader-state';
import { hasForecast, Outlook } from './chances/Outlook';
import { Contents, PLACES } from './head/Contents';
import { Tiles } from './head/Tiles';
import { Top } from './head/Top';
import { Day, Like, ShortDay } from './me/Day';
import { Difficulty } from './me/Difficulty';
import { FitForYou, useCareerFit } from './me/FitForYou';
import { Points } from './me/Points';
import { pointsOf } from './me/point-words';
import { setsApart } from './me/sets-apart';
import { Asked } from './more/Asked';
import { Gear } from './more/Gear';
import { Related, relatedOf, type RelatedCareer } from './more/Related';
import { Sources } from './more/Sources';
import { Told } from './more/Told';
import { TraitList } from './more/TraitList';
import { Columns } from './Part';
import { Pay } from './pay/Pay';
import { descriptionOf } from './description';
import { careerStructured } from './structured';
import { Majors } from './way/Majors';
import { Schools } from './way/Schools';
import { useSchools } from './way/use-schools';
import { Way } from './way/Way';
import { ThisWeek } from './week/ThisWeek';
import styles from './Career.module.css';
import type { Page } from '../page';
import 'virtual:fitpath/messages/career';

interface CareerData {
  readonly career: CareerRecord;
  readonly publication: Careers;
  readonly details: Details;
  readonly row: number;
  readonly prospects: Prospects | null;
  readonly traits: Traits;
  readonly topics: readonly Topic[];
  readonly guide: Guide | undefined;
  /** The quiz about this career: the one that somebody wrote, else the one that is made for every career. */
  readonly quiz: Pick<QuizSummary, 'id' | 'items'>;
  readonly related: readonly RelatedCareer[];
}

function Career({ data }: { readonly data: CareerData }) {
  const { career, publication, details, row, traits, guide, quiz } = data;
  const fit = useCareerFit(publication, career.soc);
  const profile = fit?.profile;
  const [state, setState] = useReaderState();
  const points = useMemo(
    () => pointsOf(guide, details.shortGuide, publication, row, traits),
    [guide, details, publication, row, traits],
  );
  const apart = useMemo(() => setsApart(career, traits), [career, traits]);
  const majors = useMemo(
    () => [...details.majors].sort((a, b) => b.institutions - a.institutions),
    [details],
  );
  const taught = useMemo(() => majors.filter(({ institutions }) => institutions > 0), [majors]);
  const near = useSchools(state === '' ? undefined : taught[0]?.cip, state);
  const places = useMemo(() => {
    const missing = [
      ...(taught.length > 0 ? [] : ['schools']),
      ...(details.pay?.median ? [] : ['pay']),
      ...(hasForecast(details) ? [] : ['chances']),
    ];
    return PLACES.filter((place) => !missing.includes(place));
  }, [details, taught]);
  return (
    <SiteFrame>
      <Contents key={career.soc} places={places} />
      <main id="main" className={`wrap ${styles.page ?? ''}`}>
        <Top
          career={career}
          details={details}
          traits={traits}
          guide={guide}
          topics={data.topics}
          profile={profile}
        />
        <Tiles
          career={career}
          publication={publication}
          details={details}
          apart={apart.map(({ text }) => text)}
        />
        <Columns>
          <FitForYou fit={fit} quiz={quiz} />
          {guide ? (
            <Day guide={guide} />
          ) : details.shortGuide ? (
            <ShortDay day={details.shortGuide.day} />
          ) : (
            <Like apart={apart} />
          )}
        </Columns>
        <Points points={points} details={details} profile={profile} traits={traits}>
          <Difficulty career={career} />
        </Points>
        <Columns>
          <Way career={career} details={details} guide={guide} />
          {taught.length > 0 && (
            <Schools details={details} majors={taught} state={state} onState={setState} near={near} />
          )}
        </Columns>
        <Pay details={details} state={state} onState={setState} />
        <Outlook career={career} details={details} prospects={data.prospects} guide={guide} />
        <div className={styles.more} id="more">
          <Gear details={details} />
          <Related related={data.related} details={details} />
          {guide ? <Told guide={guide} /> : <Asked details={details} />}
          <Majors details={details} majors={majors} />
          <TraitList
            traits={traits}
            career={career}
            guide={guide}
            apart={guide || details.shortGuide ? apart : []}
          />
          <Sources details={details} guide={guide} />
        </div>
        <ThisWeek career={career} details={details} majors={taught} state={state} near={near} />
      </main>
    </SiteFrame>
  );
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
    const topics = topicsAt(careers, row);
    return {
      career: careerAt(careers, row),
      publication: careers,
      details,
      row,
      prospects: gradeProspects(careers)(row),
      traits,
      topics: topics.flatMap((id) => traits.topics?.find((topic) => topic.id === id) ?? []),
      guide,
      quiz: written ?? { id: fitId(soc), items: FIT_ITEMS },
      related: relatedOf(guide, details, careers),
    };
  },
  head: ({ career, publication, guide, details }) => {
    const description = descriptionOf(career.line, guide, details.shortGuide);
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
