import styles from './Icon.module.css';

const DRAWINGS = {
  arrow: 'M4 12h15M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  close: 'M6 6l12 12M18 6L6 18',
  print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z',
  link: 'M10 14a4 4 0 005.7 0l3-3A4 4 0 0013 5.300l-1.5 1.500M14 10a4 4 0 00-5.7 0l-3 3A4 4 0 0011 18.700l1.5-1.5',
  warning: 'M12 4L2.5 20h19zM12 10v5M12 17.500v.5',
} as const;

/** A drawing beside a word, in the colour of the text. It has no name of its own: the word says what it means. */
export function Icon({ name }: { readonly name: keyof typeof DRAWINGS }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
