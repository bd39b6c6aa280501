import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { loadAsk } from '../../components/item/asks';
import { savesData } from '../../saves-data';
import type { Quiz as QuizContent } from '../../engine/quiz';
import type { Session } from '../../engine/session';
import type { TraitNames } from '../../engine/traits';
import { paths } from '../../paths';
import type { Page, PictureName } from '../page';
import type { Ahead } from './ahead';
import { QuizRun } from './QuizRun';
import { useCapabilities } from '../../site/capabilities';
import { useSite } from '../../site/site';

/** For other pages that let a quiz be taken: asking them for this file keeps all that asks in one. */
export { QuizRun };

interface Data {
  readonly quiz: QuizContent;
  readonly traits: TraitNames;
}

function Quiz({ data: { quiz, traits } }: { readonly data: Data }) {
  const site = useSite();
  const { blooms } = useCapabilities();
  const navigate = useNavigate();
  /** What comes while the first question is read, and nothing waits for. */
  const [ahead, setAhead] = useState<Ahead>();

  useEffect(() => {
    if (savesData()) return;
    const idle = window.setTimeout(() => {
      import('./ahead')
        .then(({ fetchAhead }) => fetchAhead(site, quiz, blooms))
        .then(setAhead, () => undefined);
    }, 1500);
    return () => window.clearTimeout(idle);
  }, [site, quiz, blooms]);

  const leaving = useRef(false);
  const showResults = (answered: Session, review: boolean) => {
    if (leaving.current) return;
    leaving.current = true;
    if (!review) ahead?.bloom?.(answered);
    // Without a code the results find the answers here, and write it themselves.
    const { search } = window.location;
    void navigate(ahead?.linkTo(answered) ?? { pathname: paths.results, search }, { replace: review });
  };

  return (
    <QuizRun
      quiz={quiz}
      traits={traits}
      sessions={site.sessions}
      onEnd={showResults}
      exit={(review) => ({ to: review ? paths.results : paths.home })}
      Below={ahead?.Below}
    />
  );
}

/** A quiz that was made for a career has its group's picture. */
function pictureOf({ id, focus }: QuizContent): PictureName {
  return id.includes('/') ? `group-${focus?.slice(0, 2) ?? ''}` : `quiz-${id}`;
}

export const page: Page<Data> = {
  Component: Quiz,
  load: async (content, { id, soc = '' }) => {
    const quiz = await content.quiz(id ?? `fit/${soc}`);
    if (!quiz) return undefined;
    // The first question is asked at once; what asks a later one comes while the person reads.
    if (quiz.items[0]) await loadAsk(quiz.items[0]);
    return { quiz, traits: content.traitNames };
  },
  head: ({ quiz }) => {
    const head = { title: quiz.title, description: quiz.summary };
    return import.meta.env.SSR ? { ...head, picture: pictureOf(quiz) } : head;
  },
};
