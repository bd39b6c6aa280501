import { Trans, useLingui } from '../../i18n/react';
import { paths } from '../../paths';
import { Button } from '../../components/Button';
import { Icon } from '../../components/icon/Icon';
import styles from './CompareBar.module.css';
import 'virtual:fitpath/messages/browse';

interface Props {
  readonly chosen: readonly { readonly soc: string; readonly name: string }[];
  /** One more was asked for than may stand side by side. */
  readonly refused: boolean;
  readonly most: number;
  readonly onRemove: (soc: string) => void;
}

/** The careers that were chosen to be compared, at the foot of the screen; nothing but its announcements when there are none. */
export function CompareBar({ chosen, refused, most, onRemove }: Props) {
  const { i18n } = useLingui();
  const status = (
    <Trans id={refused ? 'browse.bar.full' : 'browse.bar.count'} values={{ count: chosen.length, most }} />
  );
  return (
    <section
      className={chosen.length > 0 ? styles.bar : 'visually-hidden'}
      aria-label={i18n._('browse.bar.label')}
    >
      <p role="status" className={refused ? styles.refused : undefined}>
        {chosen.length > 0 && status}
      </p>
      <ul>
        {chosen.map(({ soc, name }) => (
          <li key={soc}>
            <button
              type="button"
              aria-label={i18n._('browse.bar.remove', { title: name })}
              onClick={() => onRemove(soc)}
            >
              <span className={styles.name}>{name}</span>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <Button to={paths.compare(chosen.map(({ soc }) => soc))}>
          <Trans id="browse.bar.go" />
        </Button>
      )}
    </section>
  );
}
