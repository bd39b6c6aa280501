import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import { Link } from 'react-router-dom';
import { KeepButton } from '../../../components/career/KeepButton';
import { namesInSentence } from '../../../components/flower/leaf-topics';
import { TopicMark } from '../../../components/topics/TopicMark';
import type { Topic } from '../../../engine/topic';
import { paths } from '../../../paths';
import type { MatchEntry } from './entry';
import { MatchFacts } from './MatchWords';
import styles from './Unexpected.module.css';
import 'virtual:fitpath/messages/results';

interface Props {
  readonly entry: MatchEntry;
  /** What it is about. */
  readonly topic: Topic | undefined;
  /** The person saw the topic, and did not pick it. */
  readonly left: boolean;
  readonly years: string;
}

/** One career off the beaten path: the one dark plate of the page. */
export function Unexpected({ entry, topic, left, years }: Props) {
  const { match, career, whyFor } = entry;
  return (
    <section className={`cover ${styles.plate ?? ''}`}>
      {topic && <TopicMark id={topic.id} look="white" />}
      <div>
        <h3>
          <Told id="unexpected.title" />
        </h3>
        <h4>
          <Link to={paths.career(match.soc)}>{match.name}</Link>
        </h4>
        <KeepButton soc={match.soc} name={match.name} />
        <p>{career.line}</p>
        <MatchFacts entry={entry} years={years} />
        <p className={styles.reason}>
          <span>
            {left && topic ? (
              <Told id="unexpected.left" values={{ topic: namesInSentence([topic]).join() }} />
            ) : (
              <Trans id="unexpected.other" />
            )}
          </span>{' '}
          {whyFor[0] && <span>{`${whyFor[0].text}.`}</span>}
        </p>
      </div>
    </section>
  );
}
