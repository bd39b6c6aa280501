import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import styles from './Button.module.css';

type Look = 'primary' | 'quiet' | 'text';

interface Shared {
  readonly look?: Look;
  readonly children: ReactNode;
}
type Props = Shared &
  (
    | { readonly to: string }
    | { readonly onClick: () => void; readonly hidden?: boolean; readonly to?: never }
  );

/** A thing to press: a link where it leads somewhere, a button where it does something. */
export function Button({ look = 'primary', children, ...rest }: Props) {
  const className = [styles.button, styles[look]].join(' ');
  return rest.to === undefined ? (
    <button type="button" className={className} onClick={rest.onClick} hidden={rest.hidden}>
      {children}
    </button>
  ) : (
    <Link className={className} to={rest.to}>
      {children}
    </Link>
  );
}
