import { Trans } from '../../../i18n/react';
import { namesInSentence } from '../../../components/flower/leaf-topics';
import { Leaf } from '../../../components/topics/Leaf';
import type { TopicId } from '../../../engine/topic';
import type { Traits } from '../../../engine/traits';
import { locale } from '../../../i18n/language';
import styles from './FrameResult.module.css';
import 'virtual:fitpath/messages/leaves';

const list = new Intl.ListFormat(locale);

/** Marks a career that is about something that was picked, with the leaf that stands for it, and says what; nothing for others. */
export function SharedTopics({ ids, traits }: { readonly ids: readonly TopicId[]; readonly traits: Traits }) {
  const shared = ids.flatMap((id) => traits.topics?.find((topic) => topic.id === id) ?? []);
  if (shared.length === 0) return null;
  return (
    <p className={styles.shared}>
      <Leaf /> <Trans id="leaves.shared" values={{ topics: list.format(namesInSentence(shared)) }} />
    </p>
  );
}
