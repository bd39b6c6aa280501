import { Trans, useLingui } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { Flower, type PetalScore } from '../../components/flower/Flower';
import { SiteFrame } from '../../components/frame/SiteFrame';
import type { Cover as Leads, Specimen } from '../../content/content';
import type { TraitNames } from '../../engine/traits';
import { i18n as words } from '../../i18n/i18n';
import { paths } from '../../paths';
import { FindCareer } from '../find-career';
import styles from './Home.module.css';
import { Begin } from './Begin';
import { Told } from './Told';
import type { Page } from '../page';
import { keyOf } from '../../session/run';
import { useHydrated } from '../../site/use-hydrated';
import { useLoad } from '../../site/use-load';
import { useSite } from '../../site/site';
import 'virtual:fitpath/messages/reading';

interface Data extends Leads {
  readonly traits: TraitNames;
}

function Home({ data: { quizzes, narrow, traits, specimen, told } }: { readonly data: Data }) {
  const { content, sessions, store } = useSite();
  const first = quizzes[0];
  // What tells how far they are comes only to those who have answers here.
  const ids = quizzes.map((quiz) => quiz.id).filter((id) => store.read(keyOf(id)) !== null);
  const isBack = useHydrated() && (ids[0] ?? sessions.latest()) !== undefined;
  const load = useLoad(isBack || undefined, async () =>
    (await import('./runs')).runsOf(ids, content, sessions),
  );
  const runs = load.value ?? [];
  const toGo = (id: string) => runs.find((run) => run.id === id)?.toGo;
  return (
    <SiteFrame onCover>
      <main id="main" className={styles.home}>
        <div className="cover">
          <div className={`wrap ${styles.title ?? ''}`}>
            <div className={styles.words}>
              <h1>
                <Trans id="home.title" />
              </h1>
              <p className={styles.lead}>
                <Trans id="home.lead" />
              </p>
              {first && <Begin first={first} last={runs[0]} />}
            </div>
            <Cover traits={traits} specimen={specimen} />
          </div>
        </div>
        <div className="wrap">
          <div className={styles.two}>
            <section>
              <h2>
                <Trans id="home.quizzes" />
              </h2>
              <Quizzes {...{ toGo }} quizzes={quizzes.filter(({ id }) => !narrow.ids.includes(id))} />
              {narrow.ids.length > 0 && (
                <details className={styles.field}>
                  <summary>
                    {narrow.topic === undefined ? (
                      <Trans id="home.narrow" values={{ count: narrow.ids.length }} />
                    ) : (
                      <Trans id="home.field" values={{ topic: narrow.topic, count: narrow.ids.length }} />
                    )}
                  </summary>
                  <Quizzes {...{ toGo }} quizzes={quizzes.filter(({ id }) => narrow.ids.includes(id))} />
                </details>
              )}
              <h3 className={styles.answersTitle}>
                <Trans id="home.answers" />
              </h3>
              <p>
                <Trans id="home.answersText" />
              </p>
            </section>
            <section>
              <h2>
                <Trans id="home.lookUp" />
              </h2>
              <FindCareer />
              <p>
                <Link to={paths.careers}>
                  <Trans id="home.browse" />
                </Link>
              </p>
            </section>
          </div>
          <Told told={told} />
        </div>
      </main>
    </SiteFrame>
  );
}

interface QuizzesProps extends Pick<Leads, 'quizzes'> {
  readonly toGo: (id: string) => number | undefined;
}

function Quizzes({ quizzes, toGo }: QuizzesProps) {
  return (
    <ul className={styles.contents}>
      {quizzes.map((quiz) => (
        <li key={quiz.id}>
          <Link to={paths.quiz(quiz.id)}>
            <b>{quiz.title}</b>
            <span className={styles.dots} />
            <span>
              <HowLong minutes={quiz.minutes} toGo={toGo(quiz.id)} />
            </span>
          </Link>
          <p>{quiz.summary}</p>
        </li>
      ))}
    </ul>
  );
}

/** What a quiz takes, or what is left of it to somebody who has begun. */
function HowLong({ minutes, toGo }: { readonly minutes: number; readonly toGo: number | undefined }) {
  if (toGo === undefined) return <Trans id="home.minutes" values={{ minutes }} />;
  return toGo > 0 ? <Trans id="home.toGo" values={{ count: toGo }} /> : <Trans id="home.done" />;
}

/** A real career's flower, in full colour, on a stem. */
function Cover({ traits, specimen }: { readonly traits: TraitNames; readonly specimen: Specimen }) {
  const { i18n } = useLingui();
  const scores = Object.entries(specimen.positions).map(([trait, score]): PetalScore => ({
    trait,
    score,
    standardError: 9,
    evidence: 3,
  }));
  return (
    <figure className={styles.specimen}>
      <svg className={styles.stem} viewBox="0 0 260 210" aria-hidden="true">
        <path d="M131 0C127 70 131 140 130 210" />
        <path d="M130 118C96 118 82 84 80 60C104 66 126 84 130 118C116 98 104 84 80 60" />
        <path d="M130 160C156 154 176 130 182 104C150 108 132 128 130 160C144 136 160 122 182 104" />
      </svg>
      <Flower
        traits={traits}
        profile={scores}
        level="bloom"
        responses={40}
        title={i18n._('home.specimen', { title: specimen.name })}
      />
      <figcaption>{i18n._('home.specimenCaption', { title: specimen.name })}</figcaption>
    </figure>
  );
}

export const page: Page<Data> = {
  Component: Home,
  load: async (content) => ({ ...(await content.cover()), traits: content.traitNames }),
  head: () => {
    const description = words._('home.head.description');
    return {
      title: words._('home.head.title'),
      description,
      ...(import.meta.env.SSR && {
        structured: [{ '@type': 'WebSite', name: 'Fitpath', description, url: paths.home }],
      }),
    };
  },
};
