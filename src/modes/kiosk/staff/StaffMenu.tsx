import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { Trans } from '../../../i18n/react';
import { shownReport } from '../counts/report';
import type { StaffBooth } from './staff-booth';
import { ChangeOptions } from './ChangeOptions';
import { ChangePin } from './ChangePin';
import { Sheet } from './Sheet';
import { Action, Actions } from './Actions';
import { Counts } from './Counts';
import { OfflinePanel } from './OfflinePanel';
import { Ready } from './ready/Ready';
import styles from './StaffMenu.module.css';
import 'virtual:fitpath/messages/staff';

const LEFT_ALONE = 60;

/** All that the staff of a booth can do. It closes after a minute in which nobody did anything. */
export function StaffMenu({ booth, onClose }: { readonly booth: StaffBooth; readonly onClose: () => void }) {
  const [state, setState] = useState(() => booth.book.read());
  const [version, setVersion] = useState<string>();
  useEffect(() => {
    void booth.version?.then(setVersion);
  }, [booth.version]);
  const clear = () => {
    booth.book.clear();
    setState(booth.book.read());
  };
  return (
    <Sheet title={<Trans id="staff.title" />} idle={LEFT_ALONE} wide onClose={onClose}>
      <p>
        <Trans id="staff.closes" />
      </p>
      <Ready booth={booth} />
      <Part name="counts">
        <Counts
          state={state}
          report={shownReport(new Map([[booth.options.booth ?? '', state.tallies]]))}
          booth={booth}
          onClear={clear}
        />
      </Part>
      {booth.preparation && <OfflinePanel preparation={booth.preparation} />}
      <Part name="options">
        <ChangeOptions booth={booth} />
        <ChangePin booth={booth} />
      </Part>
      {version !== undefined && (
        <p>
          <Trans id="staff.version" values={{ version }} />
        </p>
      )}
      <Actions>
        <a href={booth.home}>
          <Trans id="staff.leave" />
        </a>
      </Actions>
      <div className={styles.foot}>
        <Action look="likely" onClick={onClose}>
          <Trans id="staff.close" />
        </Action>
        {PARTS.map((part) => (
          <Action key={part} onClick={(event) => goTo(event, part)}>
            <Trans id={`staff.to.${part}`} />
          </Action>
        ))}
      </div>
    </Sheet>
  );
}

const PARTS = ['counts', 'options'] as const;

function Part({ name, children }: { readonly name: (typeof PARTS)[number]; readonly children: ReactNode }) {
  return (
    <div data-part={name} tabIndex={-1} className={styles.part}>
      {children}
    </div>
  );
}

function goTo({ currentTarget }: MouseEvent, name: (typeof PARTS)[number]): void {
  const part = currentTarget.closest('dialog')?.querySelector<HTMLElement>(`[data-part="${name}"]`);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
