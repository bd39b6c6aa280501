import styles from './Hatch.module.css';

/** The pattern of ink lines that means "a range" or "not yet". Refer to it as `url(#id)`. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={styles.hatch} d="M0 0V5" />
      </pattern>
    </defs>
  );
}
