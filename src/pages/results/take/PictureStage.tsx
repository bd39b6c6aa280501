import { useEffectEvent, useEffect, useRef } from 'react';
import type { Topic } from '../../../engine/topic';
import type { Traits } from '../../../engine/traits';
import { Flower, type PetalScore } from '../../../components/flower/Flower';
import { Leaves } from '../../../components/flower/Leaves';
import { Words } from '../../../components/flower/labels';
import { Strongest } from '../../../components/flower/Strongest';
import { strongestPetals } from '../../../components/flower/strongest';
import { stemOf } from '../../../components/flower/stem';
import styles from './PictureStage.module.css';

interface Props {
  readonly traits: Traits;
  readonly profile: readonly PetalScore[];
  /** What was picked. */
  readonly leaves: readonly Topic[];
  /** All words around it, on the page's ground; or those of the strongest, on the cover. */
  readonly look?: 'page' | 'card';
  /** The flower with its words, in its whole size, as it stands out of sight. */
  readonly onDrawn: (svg: SVGSVGElement) => void;
}

/** A flower with words to take a picture of, also where the page itself has room for numbers only. */
export function PictureStage({ traits, profile, leaves, look = 'page', onDrawn }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const drawn = useEffectEvent(onDrawn);
  useEffect(() => {
    const svg = stage.current?.querySelector('svg');
    if (!svg) return;
    // Buds swell when they appear; the picture is of what they become.
    for (const motion of svg.getAnimations({ subtree: true })) motion.finish();
    drawn(svg);
  }, []);
  const room = look === 'page' ? 'words' : 'strongest';
  return (
    <div
      ref={stage}
      className={look === 'card' ? `cover ${styles.stage ?? ''} ${styles.card ?? ''}` : styles.stage}
      aria-hidden="true"
    >
      <Flower
        traits={traits}
        profile={profile}
        level="plate"
        room={room}
        below={stemOf(leaves.length, room).below}
        responses={profile.reduce((sum, score) => sum + score.evidence, 0)}
        title=""
      >
        {look === 'page' ? (
          <Words traits={traits} profile={profile} />
        ) : (
          <Strongest traits={traits} petals={strongestPetals(profile)} />
        )}
        <Leaves topics={leaves} room={room} />
      </Flower>
    </div>
  );
}
