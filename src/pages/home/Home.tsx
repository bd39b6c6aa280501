import { Trans, useLingui } from '../../i18n/react';
import { Link } from 'react-router-dom';
import { Button } from '../../components/Button';
import { Flower, type PetalScore } from '../../components/flower/Flower';
import { Icon } from '../../components/Icon';
import { SiteFrame } from '../../components/frame/SiteFrame';
import type { Cover as Leads, Specimen } from '../../content/content';
import type { TraitNames } from '../../engine/traits';
import { i18n as words } from '../../i18n/i18n';
import { paths } from '../../paths';
import { FindCareer } from '../find-career';
import styles from './Home.module.css';
import { Guides } from './Guides';
import type { Page } from '../page';
import 'virtual:fitpath/messages/reading';

interface Data extends Leads {
  readonly traits: TraitNames;
}

function Home({ data: { quizzes, narrow, traits, specimen, guides } }: { readonly data: Data }) {
  const first = quizzes[0];
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
              {first && (
                <>
                  <Button to={paths.quiz(first.id)}>
                    <Trans id="home.start" /> <Icon name="arrow" />
                  </Button>
                  <p className={styles.promise}>
                    <Trans id="home.promise" values={{ minutes: first.minutes }} />
                  </p>
                </>
              )}
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
              <Quizzes quizzes={quizzes.filter(({ id }) => !narrow.ids.includes(id))} />
              {narrow.ids.length > 0 && (
                <details className={styles.field}>
                  <summary>
                    {narrow.topic === undefined ? (
                      <Trans id="home.narrow" values={{ count: narrow.ids.length }} />
                    ) : (
                      <Trans id="home.field" values={{ topic: narrow.topic, count: narrow.ids.length }} />
                    )}
                  </summary>
                  <Quizzes quizzes={quizzes.filter(({ id }) => narrow.ids.includes(id))} />
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
          <Guides guides={guides} />
        </div>
      </main>
    </SiteFrame>
  );
}

function Quizzes({ quizzes }: Pick<Leads, 'quizzes'>) {
  return (
    <ul className={styles.contents}>
      {quizzes.map((quiz) => (
        <li key={quiz.id}>
          <Link to={paths.quiz(quiz.id)}>
            <b>{quiz.title}</b>
            <span className={styles.dots} />
            <span>
              <Trans id="home.minutes" values={{ minutes: quiz.minutes }} />
            </span>
          </Link>
          <p>{quiz.summary}</p>
        </li>
      ))}
    </ul>
  );
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
