import { Link } from 'react-router-dom';
import type { Careers } from '../../../careers/career';
import { namesInSentence } from '../../../components/flower/leaf-topics';
import type { Topic } from '../../../engine/topic';
import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import { paths } from '../../../paths';
import { unmetPicks } from '../../../result/unmet';
import styles from './TiedCount.module.css';
import 'virtual:fitpath/messages/results';

interface Props {
  readonly assessed: Parameters<typeof unmetPicks>[0];
  readonly careers: Careers;
  readonly topics: readonly Topic[] | undefined;
}

/** Which picks none of the first careers is about, and where theirs stand; nothing where each has one there. */
export function UnmetPicks({ assessed, careers, topics = [] }: Props) {
  const { first, topics: unmet } = unmetPicks(assessed, careers);
  return unmet.map(({ topic: id, nearest }) => {
    const topic = topics.find((known) => known.id === id);
    if (!topic) return null;
    return (
      <p key={id} className={styles.unmet}>
        <Told
          id={nearest.length > 0 ? 'unmet.later' : 'unmet.none'}
          values={{ topic: namesInSentence([topic]).join(), first }}
        />{' '}
        {nearest.map(({ match, place }) => (
          <span key={match.soc} className={styles.nearest}>
            <Trans
              id="unmet.career"
              values={{ career: match.name, place }}
              components={{ 0: <Link to={paths.career(match.soc)} /> }}
            />
          </span>
        ))}
      </p>
    );
  });
}
