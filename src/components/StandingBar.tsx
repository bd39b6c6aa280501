import { useId } from 'react';
import type { Standing } from '../engine/match';
import styles from './StandingBar.module.css';

/** Where a career stands among all, 0–100 % from left to right: a tick, and hatching for what the answers leave open. */
export function StandingBar({ standing, title }: { readonly standing: Standing; readonly title: string }) {
  const id = useId();
  const x = (percent: number) => 8 + percent * 3.84;
  const { from, to, match } = standing;
  return (
    <svg className={styles.bar} viewBox="0 0 400 44" role="img" aria-label={title}>
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={styles.hatch} d="M0 0V5" />
        </pattern>
      </defs>
      <path
        className={styles.line}
        d={`M${x(0)} 34H${x(100)}M${x(0)} 28V40M${x(50)} 31V37M${x(100)} 28V40`}
      />
      <rect
        className={styles.range}
        x={x(from)}
        y="10"
        width={Math.max(2, x(to) - x(from))}
        height="18"
        fill={`url(#${id})`}
      />
      <path className={styles.tick} d={`M${x(match.fit)} 4V34`} />
    </svg>
  );
}
