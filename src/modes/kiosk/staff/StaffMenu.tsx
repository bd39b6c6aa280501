import { useEffect, useState } from 'react';
import { Trans } from '../../../i18n/react';
import { shownReport } from '../counts/report';
import type { StaffBooth } from './staff-booth';
import { BeforeFair } from './BeforeFair';
import { ChangeOptions } from './ChangeOptions';
import { ChangePin } from './ChangePin';
import { Sheet } from './Sheet';
import { Action, Actions } from './Actions';
import { Counts } from './Counts';
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
      <Actions>
        <Action look="likely" onClick={onClose}>
          <Trans id="staff.close" />
        </Action>
        <a href={booth.home}>
          <Trans id="staff.leave" />
        </a>
      </Actions>
      <BeforeFair booth={booth} />
      <Counts
        state={state}
        report={shownReport(new Map([[booth.options.booth ?? '', state.tallies]]))}
        booth={booth}
        onClear={clear}
      />
      {booth.offline}
      <ChangeOptions booth={booth} />
      <ChangePin booth={booth} />
      {version !== undefined && (
        <p>
          <Trans id="staff.version" values={{ version }} />
        </p>
      )}
    </Sheet>
  );
}
