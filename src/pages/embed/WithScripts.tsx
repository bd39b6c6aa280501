import { ToCopy } from '../../components/ToCopy';
import { Trans, useLingui } from '../../i18n/react';
import { Details } from './Details';
import styles from './Embed.module.css';
import { WordsField } from './fields';
import { Looks } from './Looks';
import { Preview } from './Preview';
import { TAG_MANAGER, tagCode, type TagChoices } from './tag';
import { WhichQuiz } from './WhichQuiz';
import { Out } from './Out';
import { SAMPLE, type Place } from './place';
import 'virtual:fitpath/messages/webmasters';

interface Props extends Place {
  readonly choices: TagChoices;
  readonly onChange: (changed: Partial<TagChoices>) => void;
}

/** Whoever can paste scripts: everything that the tag can be told, its code, and how it looks. */
export function WithScripts({ choices, onChange, home, root, live, ...which }: Props) {
  const { i18n } = useLingui();
  return (
    <div className={styles.sides}>
      <ol className={styles.steps}>
        <li>
          <h2>
            <Trans id="embedding.step.quiz" />
          </h2>
          <WhichQuiz quiz={choices.quiz} {...which} />
          <details className={styles.wide} open={choices.src !== ''}>
            <summary>
              <Trans id="embedding.own" />
            </summary>
            <WordsField
              name="src"
              value={choices.src}
              placeholder="https://…/quiz.json"
              onChange={onChange}
            />
          </details>
        </li>
        <li>
          <h2>
            <Trans id="embedding.step.offers" />
          </h2>
          <WordsField
            name="offers"
            value={choices.offers}
            placeholder="https://…/offers.json"
            onChange={onChange}
          />
          <details>
            <summary>
              <Trans id="embedding.offers.file" />
            </summary>
            <p>
              <Trans
                id="embedding.offers.text"
                components={{
                  0: <Out href={`${root}${SAMPLE}`} />,
                  1: <Out href={`${root}schema/offers.schema.json`} />,
                }}
              />
            </p>
            <ToCopy title={i18n._('embedding.offers.file')} text={FILE} />
          </details>
        </li>
        <li>
          <h2>
            <Trans id="embedding.step.looks" />
          </h2>
          <details>
            <summary>
              <Trans id="embedding.looks" />
            </summary>
            <Looks choices={choices} onChange={onChange} />
          </details>
          <details>
            <summary>
              <Trans id="embedding.details" />
            </summary>
            <Details choices={choices} onChange={onChange} />
          </details>
        </li>
        <li>
          <h2>
            <Trans id="embedding.step.code" />
          </h2>
          <ToCopy
            title={i18n._('embedding.code')}
            text={tagCode(choices, home, i18n._('embedding.link'), root)}
          />
          <details>
            <summary>
              <Trans id="embedding.manager" />
            </summary>
            <p>
              <Trans id="embedding.manager.text" />
            </p>
            <ToCopy title={i18n._('embedding.manager.code')} text={TAG_MANAGER} />
          </details>
        </li>
      </ol>
      {live && <Preview choices={choices} root={root} />}
    </div>
  );
}

/** A file of offers to begin with. */
const FILE = `{
  "version": 1,
  "name": "Springfield College",
  "offers": [
    {
      "id": "nursing",
      "title": "Nursing",
      "by": "Springfield College",
      "kind": "program",
      "length": "2 years",
      "link": "https://college.example/nursing",
      "careers": ["29-1141.00"],
      "majors": ["51.38"]
    }
  ]
}`;
