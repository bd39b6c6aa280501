import { Icon } from '../../components/icon/Icon';
import { Trans } from '../../i18n/react';
import type { ReadGroup } from '../../result/group/read';
import type { Unread } from './sources';
import { Why } from './Why';
import styles from './Groups.module.css';
import 'virtual:fitpath/messages/groups';

/** So many of what was left out are named. */
const NAMED = 100;
/** Of a link so much is shown: enough to find it, too little to fill the page. */
const SHOWN = 48;

interface SummaryProps {
  readonly part: 'class' | 'fair';
  readonly read: ReadGroup;
  readonly unread: number;
  readonly loading: boolean;
}

/** How many were read, and how many not. */
export function Summary({ part, read: { members, left }, unread, loading }: SummaryProps) {
  const twice = left.filter(({ reason }) => reason === 'twice').length;
  const out = left.length - twice;
  return (
    <p role="status">
      {part === 'class' && (
        <>
          {loading ? (
            <Trans id="group.reading" />
          ) : (
            <b>
              <Trans id="group.read" values={{ count: members.length }} />
            </b>
          )}{' '}
          {twice > 0 && <Trans id="group.twice" values={{ count: twice }} />}{' '}
          {out > 0 && <Trans id="group.out" values={{ count: out }} />}{' '}
        </>
      )}
      {unread > 0 && <Trans id="group.unread" values={{ count: unread }} />}
    </p>
  );
}

/** What of the texts was left out, and why. */
export function Left({ read: { left, without } }: Pick<SummaryProps, 'read'>) {
  if (left.length === 0 && without === 0) return null;
  return (
    <details>
      <summary>
        <Trans id="group.left" />
      </summary>
      <ul>
        {left.slice(0, NAMED).map(({ name, line, text, reason }, at) => (
          <li key={at}>
            <b>
              <Trans id="group.place" values={{ name, line }} />
            </b>{' '}
            <Why reason={reason} /> <code>{text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}</code>
          </li>
        ))}
        {left.length > NAMED && (
          <li>
            <Trans id="group.left.more" values={{ count: left.length - NAMED }} />
          </li>
        )}
        {without > 0 && (
          <li>
            <Trans id="group.without" values={{ count: without }} />
          </li>
        )}
      </ul>
    </details>
  );
}

/** Files that were not read, each with its reason. */
export function UnreadFiles({ unread }: { readonly unread: readonly Unread[] }) {
  if (unread.length === 0) return null;
  return (
    <ul className={styles.unread} role="alert">
      {unread.slice(0, NAMED).map(({ name, reason }, at) => (
        <li key={at}>
          <Icon name="warning" />{' '}
          <span>
            <b>{name}</b> <Trans id={`group.file.${reason}`} />
          </span>
        </li>
      ))}
    </ul>
  );
}
