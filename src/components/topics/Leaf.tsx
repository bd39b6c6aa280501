import styles from './Leaf.module.css';

/** A leaf, the sign of a topic that was picked; `open` is dotted, a place for one. Words beside it say the same. */
export function Leaf({ open = false }: { readonly open?: boolean }) {
  return (
    <svg className={open ? styles.open : styles.leaf} viewBox="0 0 30 24" aria-hidden="true">
      <path d="M3 20C3 8 13 2 27 4C27 15 17 23 3 20Z" />
      {!open && <path d="M3 20C9 15 15 11 21 8" />}
    </svg>
  );
}
