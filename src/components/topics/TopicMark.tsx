import type { TopicId } from '../../engine/topic';
import { drawings } from './drawings';
import styles from './TopicMark.module.css';

interface Props {
  readonly id: TopicId;
  /** `small` below 40 pixels, where fine lines would run together; `white` for light lines on a dark ground. */
  readonly look?: 'small' | 'white';
}

/** Ink, fine lines, hatching, points. */
const PLATES = [styles.ink, styles.fine, styles.shade, styles.points];

/** The drawing of a topic, in the colour of the text and `--mark` wide; nothing for one that has none. Its name stands beside it. */
export function TopicMark({ id, look }: Props) {
  const paths = drawings[id];
  if (!paths) return null;
  return (
    <svg
      className={[styles.mark, look && styles[look]].filter(Boolean).join(' ')}
      viewBox="0 0 64 64"
      aria-hidden="true"
    >
      {paths.map((path, at) => (
        <path key={path} className={PLATES[at]} d={path} />
      ))}
    </svg>
  );
}
