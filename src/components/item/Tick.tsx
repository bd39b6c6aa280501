import styles from './Choices.module.css';

/** The mark of a chosen option; says nothing that the checked input does not. */
export function Tick() {
  return (
    <svg className={styles.tick} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 13l5 5L20 7" />
    </svg>
  );
}
