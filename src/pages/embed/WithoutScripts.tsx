import { Icon } from '../../components/icon/Icon';
import { ToCopy } from '../../components/ToCopy';
import { Trans, useLingui } from '../../i18n/react';
import styles from './Embed.module.css';
import { NumberField } from './fields';
import { Out } from './Out';
import type { Place } from './place';
import { frameCode, tagCode, type TagChoices } from './tag';
import { WhichQuiz } from './WhichQuiz';
import 'virtual:fitpath/messages/webmasters';

interface Props extends Place {
  readonly choices: TagChoices;
  readonly onChange: (changed: Partial<TagChoices>) => void;
  /** It is a course's page: there is one more way. */
  readonly isCourse: boolean;
}

const TICK = 'M5 13l5 5L20 7';
const HAS = ['quiz', 'answers'] as const;
const LACKS = ['grows', 'offers', 'word'] as const;
const BUILDERS = ['wordpress', 'squarespace', 'sites', 'link'] as const;

/** Whoever cannot paste scripts: a plain frame, what it lacks, and a mail to somebody who can. */
export function WithoutScripts({ choices, onChange, isCourse, home, root, quizzes, onQuiz }: Props) {
  const { i18n } = useLingui();
  const link = i18n._('embedding.link');
  const { quiz } = choices;
  const named = quizzes.find(({ id }) => id === quiz)?.title ?? link;
  const mail = i18n._('embedding.mail.text', { code: tagCode(choices, home, link, root), home });
  const subject = i18n._('embedding.mail.subject');
  return (
    <div className={styles.sides}>
      <ol className={styles.steps}>
        <li>
          <h2>
            <Trans id="embedding.step.quiz" />
          </h2>
          <WhichQuiz {...{ quiz, quizzes, onQuiz }} />
        </li>
        <li>
          <h2>
            <Trans id="embedding.step.frame" />
          </h2>
          <ToCopy title={i18n._('embedding.plainCode')} text={frameCode(choices, home, named)} />
          <p className={styles.help}>
            <Trans id="embedding.plainText" />
          </p>
          <div className={styles.form}>
            <NumberField name="height" most={4000} usual={720} value={choices.height} onChange={onChange} />
          </div>
        </li>
        <li>
          <h2>
            <Trans id="embedding.step.where" />
          </h2>
          {isCourse && (
            <>
              <p>
                <Trans id="embedding.course" />
              </p>
              <ToCopy
                title={i18n._('embedding.course.code')}
                text={`npm run quiz -- package ${quiz.startsWith('fit/') ? 'two-minutes' : quiz} --scorm 1.2`}
              />
            </>
          )}
          {BUILDERS.map((name) => (
            <details key={name}>
              <summary>
                <Trans id={`embedding.where.${name}`} />
              </summary>
              <p>
                <Trans id={`embedding.where.${name}.text`} />
              </p>
              {(name === 'wordpress' || name === 'link') && (
                <ToCopy isLink title={i18n._('embedding.where.address')} text={`${home}quiz/${quiz}`} />
              )}
            </details>
          ))}
        </li>
      </ol>
      <section className={styles.without} aria-labelledby="without">
        <h2 id="without">
          <Trans id="embedding.without" />
        </h2>
        <ul>
          {HAS.map((name) => (
            <li key={name} data-has>
              <Icon drawing={TICK} />
              <Trans id={`embedding.with.${name}`} />
            </li>
          ))}
          {LACKS.map((name) => (
            <li key={name}>
              <Icon name="close" />
              <Trans id={`embedding.without.${name}`} />
            </li>
          ))}
        </ul>
        <p>
          <Trans
            id="embedding.mail"
            components={{
              0: (
                <Out
                  href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(mail)}`}
                />
              ),
            }}
          />
        </p>
        <details>
          <summary>
            <Trans id="embedding.mail.read" />
          </summary>
          <ToCopy prose title={i18n._('embedding.mail.read')} text={mail} />
        </details>
      </section>
    </div>
  );
}
