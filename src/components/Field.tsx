import type { ComponentPropsWithRef } from 'react';
import styles from './Field.module.css';

/** One of several: the browser's own select, in our ink. */
export function Select(props: ComponentPropsWithRef<'select'>) {
  return <select {...props} className={styles.select} />;
}

/** A line to write in. */
export function TextField(props: ComponentPropsWithRef<'input'>) {
  return <input type="text" {...props} className={styles.field} />;
}
