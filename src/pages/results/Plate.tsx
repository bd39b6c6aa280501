import { useLingui } from '../../i18n/react';
import { Flower } from '../../components/flower/Flower';
import { namesInSentence } from '../../components/flower/leaf-topics';
import { Leaves } from '../../components/flower/Leaves';
import { Numbers, Words } from '../../components/flower/labels';
import { stemOf } from '../../components/flower/stem';
import type { Profile } from '../../engine/profile';
import type { Topic } from '../../engine/topic';
import type { Traits } from '../../engine/traits';
import 'virtual:fitpath/messages/results';
import 'virtual:fitpath/messages/leaves';

interface Props {
  readonly traits: Traits;
  readonly profile: Profile;
  /** What was picked. */
  readonly leaves: readonly Topic[];
  readonly room: 'words' | 'numbers';
}

/** A person's flower, labelled, with the leaves that are picked topics. */
export function Plate({ traits, profile, leaves, room }: Props) {
  const { i18n } = useLingui();
  const petals = i18n._('results.flower', { count: profile.length });
  const named = leaves.length > 0 && i18n._('leaves.named', { topics: namesInSentence(leaves).join(', ') });
  return (
    <Flower
      traits={traits}
      profile={profile}
      level="plate"
      room={room}
      below={stemOf(leaves.length, room).below}
      responses={profile.reduce((sum, score) => sum + score.evidence, 0)}
      title={named ? `${petals} ${named}` : petals}
    >
      {room === 'words' ? <Words traits={traits} profile={profile} /> : <Numbers />}
      <Leaves topics={leaves} room={room} />
    </Flower>
  );
}
