import { qrCode } from './qr-code';
import styles from './QrCode.module.css';

/** Squares beyond which a code is drawn larger, so that cameras tell them apart. */
const DENSE = 85;

/** A text as a QR code, black on white in any theme, with the quiet border that cameras need. */
export function QrCode({ text, title }: { readonly text: string; readonly title: string }) {
  const { size, dark } = qrCode(text);
  return (
    <svg
      className={styles.code}
      data-dense={size > DENSE || undefined}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={title}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}
