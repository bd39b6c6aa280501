import { Trans } from '../../../i18n/react';
import { Told } from '../../../i18n/whose';
import { knownIn } from '../../../engine/knowledge';
import type { FoundResult } from '../../../engine/code/found-result';
import { KnowledgeList } from '../../../components/knowledge/KnowledgeList';
import styles from './KnowledgeResult.module.css';
import 'virtual:fitpath/messages/knowledge';

/** What somebody knows, below what else a quiz found; of a link without answers only how many were right. */
export function KnowledgePart({ result: { quiz, session, right } }: { readonly result: FoundResult }) {
  if (!right) return null;
  return (
    <section className={styles.part}>
      <h2>
        <Told id={session ? 'knowledge.title' : 'knowledge.title.they'} />
      </h2>
      <p className={styles.count}>
        <Trans id="knowledge.count" values={{ ...right }} />
      </p>
      {session && <KnowledgeList known={knownIn(quiz, session)} />}
    </section>
  );
}
