import { ToCopy } from '../../components/ToCopy';
import { Trans, useLingui } from '../../i18n/react';
import styles from './Question.module.css';
import { testCode } from './tag';
import 'virtual:fitpath/messages/webmasters';

/** Whether a page takes scripts: what else there is to say depends on it. */
export type Scripts = 'yes' | 'no' | 'course' | 'unsure';
const ANSWERS: readonly Scripts[] = ['yes', 'no', 'course', 'unsure'];

interface Props {
  readonly answer: Scripts | undefined;
  readonly root: string;
  readonly onAnswer: (answer: Scripts) => void;
}

/** The one question that comes first, with a line by which whoever does not know finds out. */
export function Question({ answer, root, onAnswer }: Props) {
  const { i18n } = useLingui();
  return (
    <>
      <fieldset className={styles.question}>
        <legend>
          <h2>
            <Trans id="embedding.ask" />
          </h2>
        </legend>
        <div className={styles.answers}>
          {ANSWERS.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="scripts"
                autoComplete="off"
                checked={answer === value}
                onChange={() => onAnswer(value)}
              />
              <span>
                <b>
                  <Trans id={`embedding.ask.${value}`} />
                </b>
                <Trans id={`embedding.ask.${value}.who`} />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {(answer === undefined || answer === 'unsure') && (
        <div className={styles.test}>
          <p>
            <Trans id="embedding.test" components={{ 0: <b /> }} />
          </p>
          <ToCopy
            title={i18n._('embedding.test.code')}
            text={testCode(root, i18n._('embedding.test.works'))}
          />
        </div>
      )}
    </>
  );
}
