import { useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { Notice } from '../../components/Notice';
import { ResultMain } from '../../components/ResultMain';
import { saidIn } from '../../engine/said';
import { mergeSessions } from '../../engine/session';
import type { Quiz } from '../../engine/quiz';
import { Trans } from '../../i18n/react';
import { Words } from '../../i18n/Words';
import type { Opened } from '../../modes/course/platform';
import { CoursesContext } from '../../modes/embed/courses-context';
import type { Host } from '../../modes/embed/host';
import { HostContext } from '../../modes/embed/host-context';
import { Leaving } from '../../modes/embed/Leaving';
import { FrameResult } from '../../modes/embed/result/FrameResult';
import { QuizRun } from '../../pages/quiz/QuizRun';
import { paths } from '../../paths';
import type { Courses } from '../../session/keep-courses';
import { useRun } from '../../session/use-run';
import { CapabilitiesContext, capabilities } from '../../site/capabilities';
import { SiteContext, useSite, type Site } from '../../site/site';
import { useLoad } from '../../site/use-load';
import { Boundary } from '../Boundary';
import { Loading } from '../Loading';
import { useArrival } from '../use-arrival';
import styles from './Course.module.css';
import { CourseFoot } from './CourseFoot';
import { CourseRouter } from './CourseRouter';
import type { Settings } from './settings';
import 'virtual:fitpath/messages/course';
import 'virtual:fitpath/messages/shell';

interface Props {
  readonly settings: Settings;
  readonly opened: Opened;
  readonly site: Site;
  readonly host: Host;
  readonly courses: Courses;
}

/** A quiz as an activity of a course: its questions, the result, and what becomes of both. */
export function Course({ settings, opened, site, host, courses }: Props) {
  const { quiz } = settings;
  const base = settings.site ?? new URL('.', document.baseURI).href;
  const allowed = {
    ...capabilities.embed,
    ...(settings.site === undefined && { careerPages: false as const }),
  };
  return (
    <CapabilitiesContext value={allowed}>
      <HostContext value={host}>
        <CoursesContext value={courses}>
          <SiteContext value={site}>
            <CourseRouter at={paths.quiz(quiz.id)} base={base}>
              <Words>
                <div className={styles.course} data-mode="embed">
                  <Boundary Broken={Broken}>
                    <Shown settings={settings} />
                  </Boundary>
                  <Leaving base={base} />
                  <CourseFoot settings={settings} opened={opened} />
                </div>
              </Words>
            </CourseRouter>
          </SiteContext>
        </CoursesContext>
      </HostContext>
    </CapabilitiesContext>
  );
}

/** The page of the address. */
function Shown({ settings: { quiz, packed, site } }: { readonly settings: Settings }) {
  const { sessions, content } = useSite();
  const location = useLocation();
  const navigate = useNavigate();
  useArrival(location, false);
  if (location.pathname === paths.results)
    // Without a site no link leads there, which is what an empty text says.
    return <Result quiz={quiz} packed={site === undefined ? '' : packed} />;
  return (
    <QuizRun
      quiz={quiz}
      traits={content.traitNames}
      sessions={sessions}
      onEnd={(_, review) => void navigate(paths.results, { replace: review })}
      // No cross is shown but the one back to the result: the course around it has its own.
      exit={(review) => ({ to: review ? paths.results : paths.quiz(quiz.id) })}
    />
  );
}

function Result({ quiz, packed }: { readonly quiz: Quiz; readonly packed: string | undefined }) {
  const { content, sessions } = useSite();
  const { session, earlier } = useRun(sessions, quiz);
  const traits = useLoad('traits', () => content.traits());
  const [answers] = useState(() => (earlier ? mergeSessions(earlier, session) : session));
  const ids = traits.value?.ids;
  const result = useMemo(
    () => ids && { quiz, session: answers, ...saidIn(quiz, answers, ids) },
    [quiz, answers, ids],
  );
  if (!traits.value || !result) return <Loading />;
  return (
    <ResultMain>
      <FrameResult result={result} traits={traits.value} packed={packed} />
    </ResultMain>
  );
}

/** Our mistake. What the course keeps is there when it opens this page again. */
function Broken() {
  return (
    <main id="main" className="wrap">
      <Notice alone title={<Trans id="failure.bug.title" />}>
        <Trans id="course.broke" />
      </Notice>
    </main>
  );
}
