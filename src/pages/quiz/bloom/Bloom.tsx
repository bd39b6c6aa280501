import { useEffect, useEffectEvent, useMemo } from 'react';
import { Strongest } from '../../../components/flower/Strongest';
import { strongestPetals } from '../../../components/flower/strongest';
import type { Profile } from '../../../engine/profile';
import type { Traits } from '../../../engine/traits';
import styles from './Bloom.module.css';
import { Petals } from './Petals';

interface Props {
  readonly traits: Traits;
  readonly profile: Profile;
  readonly responses: number;
  /** What there is to say below, if anything. */
  readonly line: string | undefined;
  readonly onEnd: () => void;
}

/** All of it, in milliseconds: the last petal has grown and the last words are written. */
const WHOLE = 2200;

/**
 * The flower opens, the strongest petals first, and what they stand for is written at their tips. It lies over the result for two
 * seconds, and is gone at the first key, tap or scroll. Only a picture: the result below is there, and read out, from the start.
 */
export function Bloom({ traits, profile, responses, line, onEnd }: Props) {
  const order = useMemo(
    () => [...profile].sort((a, b) => Math.abs(b.score - 50) - Math.abs(a.score - 50)),
    [profile],
  );
  const end = useEffectEvent(onEnd);

  useEffect(() => {
    const whole = window.setTimeout(() => end(), WHOLE);
    const skip = () => end();
    const events = ['click', 'keydown', 'wheel', 'touchmove', 'popstate'] as const;
    for (const event of events) window.addEventListener(event, skip, { capture: true, passive: true });
    return () => {
      window.clearTimeout(whole);
      for (const event of events) window.removeEventListener(event, skip, { capture: true });
    };
  }, []);

  return (
    <>
      <svg className={styles.flower} viewBox="-200 -122 400 244">
        <Petals traits={traits} profile={order} responses={responses} />
        <g className={styles.words}>
          <Strongest traits={traits} petals={strongestPetals(order)} />
        </g>
      </svg>
      <p className={styles.line}>{line}</p>
    </>
  );
}
