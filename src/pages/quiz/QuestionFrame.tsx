import { useEffect, useState, type ReactNode } from 'react';
import styles from './QuestionFrame.module.css';

interface Props {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

let turned = false;

/** Frames one question; give it a key a question. The first of a visit stands there; those after it slide in a little. */
export function QuestionFrame({ className = '', children }: Props) {
  const [slides] = useState(() => turned);
  useEffect(() => {
    turned = true;
  }, []);
  return <div className={slides ? `${className} ${styles.turn ?? ''}` : className}>{children}</div>;
}
