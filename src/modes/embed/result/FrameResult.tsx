import { use, useEffect, useMemo, useRef } from 'react';
import { Trans } from '../../../i18n/react';
import { Told, YOURS } from '../../../i18n/whose';
import { useHref, useNavigate } from 'react-router-dom';
import { Button } from '../../../components/Button';
import { leafTopics } from '../../../components/flower/leaf-topics';
import { Plant } from '../../../components/flower/Plant';
import { encodeResult } from '../../../engine/code/result-code';
import { isKnowledgeAlone } from '../../../engine/knowledge';
import { limitsOf } from '../../../engine/limits';
import type { Traits } from '../../../engine/traits';
import { CoursesContext } from '../courses-context';
import { useHost } from '../host-context';
import { paths } from '../../../paths';
import { assess } from '../../../result/assess';
import { useRun } from '../../../session/use-run';
import { FrameCareers } from './FrameCareers';
import { FrameKnowledge } from './FrameKnowledge';
import { FrameOutcomes } from './FrameOutcomes';
import { ShareWithHost } from './ShareWithHost';
import { headline } from '../../../result/headline';
import { runFragment } from '../../../result/run-link';
import { unleaning } from '../../../result/unleaning';
import styles from './FrameResult.module.css';
import type { FoundResult } from '../../../engine/code/found-result';
import { useSite } from '../../../site/site';
import 'virtual:fitpath/messages/embed';
import 'virtual:fitpath/messages/found';
import 'virtual:fitpath/messages/leaves';

interface Props {
  readonly result: FoundResult;
  readonly traits: Traits;
  /** The packed quiz, where the page around has brought it: the site's own page does not know it. Empty where it cannot be packed. */
  readonly packed?: string | undefined;
}

/** A result in a frame: who this is, the first careers, and the way to all of it on the site's own page. */
export function FrameResult({ result, traits, packed }: Props) {
  const { quiz, evidence, picks, left, right, session } = result;
  const { sessions } = useSite();
  const navigate = useNavigate();
  const { times, startOver } = useRun(sessions, quiz);
  const { host, met } = useHost();
  const courses = use(CoursesContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const answers = useMemo(() => ({ ...result, times }), [result, times]);
  const { doubt, profile } = useMemo(() => assess(answers), [answers]);
  // The site's own page cannot look for the answers in here: what they ask of the careers goes along.
  const limits = useMemo(() => result.limits ?? limitsOf(quiz, session), [result, quiz, session]);
  const code = useMemo(
    () =>
      encodeResult(
        { quiz: quiz.id, evidence, picked: picks?.picked, left, right, doubt, limits },
        traits.ids,
      ),
    [quiz, evidence, picks, left, right, doubt, limits, traits],
  );
  // To the same person, outside the frame [see result/sent.ts].
  const fragment = packed === undefined ? code : runFragment({ packed, code });
  const whole = `${useHref(packed === undefined ? paths.results : paths.run)}#${fragment}&to=me`;
  const who = headline(profile, traits, YOURS);
  const leaves = leafTopics(traits, picks);
  const nothing = unleaning(profile, leaves.length > 0);
  const isAlone = isKnowledgeAlone(quiz);

  const isBrought = packed !== undefined;
  const list = { answers, traits, isBrought, listed: met?.hello.results !== 'link' };

  useEffect(() => heading.current?.focus(), []);
  // That it is done, and nothing else; once for each run in a visit.
  const greeted = met !== undefined;
  useEffect(() => {
    const done = greeted ? courses.complete(quiz) : undefined;
    if (done) host.send({ type: 'complete', quiz: quiz.id, ...done });
  }, [greeted, host, quiz, courses]);

  return (
    <div className={styles.result}>
      <div className={styles.top}>
        <div>
          {!isAlone && <p className={styles.from}>{quiz.title}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {isAlone ? quiz.title : who || <Told id={`portrait.${nothing}.title`} />}
          </h1>
        </div>
        {!isAlone && <Plant traits={traits} profile={profile} leaves={leaves} />}
      </div>
      {!who && !isAlone && (
        <p className={styles.lead}>
          <Told id={`portrait.${nothing}.text`} />
        </p>
      )}
      {isAlone ? (
        <>
          <FrameKnowledge answers={answers} />
          <ShareWithHost {...{ answers, profile, isBrought }} shown={[]} />
        </>
      ) : quiz.outcomes ? (
        <FrameOutcomes {...list} />
      ) : (
        <FrameCareers {...list} />
      )}
      {!isAlone && list.listed && <FrameKnowledge answers={answers} />}
      <p className={styles.ways}>
        {packed !== '' && (
          <a className={styles.whole} href={whole} target="_blank" rel="noopener">
            <Trans id="embed.whole" />
          </a>
        )}
        <Button
          look="text"
          onClick={() => {
            startOver();
            void navigate(paths.quiz(quiz.id));
          }}
        >
          <Trans id="embed.again" />
        </Button>
      </p>
    </div>
  );
}
