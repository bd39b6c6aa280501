import styles from './Place.module.css';

/** A place with a number, taken apart: of "Stand 14" the number is what people look for. Undefined of any other place. */
export function numbered(place = ''): { readonly what: string; readonly number: string } | undefined {
  const [, what = '', number = ''] = /^(\p{L}+)\s+([\p{L}\p{N}-]{1,5})$/u.exec(place.trim()) ?? [];
  return /\p{N}/u.test(number) ? { what, number } : undefined;
}

/** Where an offer is found, as a sign. Nothing where no number leads there: words stand among the facts. */
export function Place({
  place,
  large = false,
}: {
  readonly place: string | undefined;
  readonly large?: boolean;
}) {
  const sign = numbered(place);
  if (!sign) return null;
  return (
    <p className={large ? `${styles.place ?? ''} ${styles.large ?? ''}` : styles.place} dir="auto">
      <span>{sign.what}</span> <b>{sign.number}</b>
    </p>
  );
}
