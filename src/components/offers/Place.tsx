import styles from './Place.module.css';

/** Where an offer is found, as a sign: of "Stand 14" the number is what people look for. Drawn empty where there is none. */
export function Place({
  place,
  large = false,
}: {
  readonly place: string | undefined;
  readonly large?: boolean;
}) {
  if (place === undefined) return null;
  const [, what, number] = /^(\p{L}+)\s+([\p{L}\p{N}-]{1,5})$/u.exec(place.trim()) ?? [];
  const isNumber = number !== undefined && /\p{N}/u.test(number);
  return (
    <p className={large ? `${styles.place ?? ''} ${styles.large ?? ''}` : styles.place} dir="auto">
      {isNumber ? (
        <>
          <span>{what}</span> <b>{number}</b>
        </>
      ) : (
        <b className={styles.words}>{place}</b>
      )}
    </p>
  );
}
