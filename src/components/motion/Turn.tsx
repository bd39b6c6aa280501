import type { ReactNode } from 'react';
import { domAnimation, LazyMotion, m, MotionConfig } from 'framer-motion';

/** A page turned: the new question slides in a little. Nothing moves where reduced motion is asked for. */
export function Turn({ className, children }: { className: string | undefined; children: ReactNode }) {
  return (
    <MotionConfig reducedMotion="user" transition={{ duration: 0.24, ease: [0.2, 0.7, 0.2, 1] }}>
      <LazyMotion features={domAnimation} strict>
        <m.div className={className ?? ''} initial={{ opacity: 0, x: 12 }} animate={{ opacity: 1, x: 0 }}>
          {children}
        </m.div>
      </LazyMotion>
    </MotionConfig>
  );
}
