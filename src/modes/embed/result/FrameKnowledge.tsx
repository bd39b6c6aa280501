import { KnowledgeList } from '../../../components/knowledge/KnowledgeList';
import { knownIn } from '../../../engine/knowledge';
import { Trans } from '../../../i18n/react';
import type { Answers } from '../../../result/assess';
import 'virtual:fitpath/messages/knowledge';

/** What somebody knows, below what else a quiz in a frame found; nothing where it asks nothing of the kind. */
export function FrameKnowledge({ answers: { quiz, session, right } }: { readonly answers: Answers }) {
  if (!right) return null;
  return (
    <section>
      <h2>
        <Trans id="knowledge.count" values={{ ...right }} />
      </h2>
      {session && <KnowledgeList known={knownIn(quiz, session)} />}
    </section>
  );
}
