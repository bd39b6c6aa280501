import type { MouseEvent } from 'react';
import { Icon } from '../../../../components/icon/Icon';
import { Trans } from '../../../../i18n/react';
import { Action } from '../Actions';
import type { Check, Remedy } from './check';
import { TICK } from './drawings';
import styles from './Line.module.css';
import 'virtual:fitpath/messages/staff';

interface Props {
  readonly check: Check;
  readonly onMend: (remedy: Remedy, event: MouseEvent) => void;
}

/** One check: how it stands, what it is about, what was found, and the button that mends it. */
export function Line({ check: { id, state, words, action }, onMend }: Props) {
  return (
    <li className={styles.line} data-state={state}>
      <span className={styles.state}>
        {state === 'good' ? <Icon drawing={TICK} /> : <Icon name="warning" />}
        <Trans id={`staff.ready.state.${state}`} />
      </span>{' '}
      <span className={styles.words}>
        <b>
          <Trans id={`staff.ready.${id}`} />
        </b>{' '}
        <span>{words}</span>
      </span>{' '}
      {action && (
        <Action onClick={(event) => onMend(action, event)}>
          <Trans id={`staff.ready.do.${action.kind}`} />{' '}
          <span className="visually-hidden">
            <Trans id={`staff.ready.${id}`} />
          </span>
        </Action>
      )}
    </li>
  );
}
