import type { ReactNode } from 'react';
import { domMax, LazyMotion, m, MotionConfig } from 'framer-motion';

/** An entry of a list that glides to its new place. It jumps there where reduced motion is asked for. */
export function MovingItem({ className, children }: { className?: string | undefined; children: ReactNode }) {
  return (
    <MotionConfig reducedMotion="user" transition={{ duration: 0.42, ease: [0.2, 0.7, 0.2, 1] }}>
      <LazyMotion features={domMax} strict>
        <m.li layout="position" className={className ?? ''}>
          {children}
        </m.li>
      </LazyMotion>
    </MotionConfig>
  );
}
