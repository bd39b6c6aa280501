import styles from './Icon.module.css';

const DRAWINGS = {
  arrow: 'M4 12h15M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  close: 'M6 6l12 12M18 6L6 18',
  warning: 'M12 4L2.5 20h19zM12 10v5M12 17.500v.5',
} as const;

type Props = { readonly name: keyof typeof DRAWINGS } | { readonly drawing: string };

/**
 * A drawing beside a word, in the color of the text. It has no name of its own: the word says what it means. Those that no first
 * visit shows come with who draws them.
 */
export function Icon(props: Props) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={'name' in props ? DRAWINGS[props.name] : props.drawing} />
    </svg>
  );
}
