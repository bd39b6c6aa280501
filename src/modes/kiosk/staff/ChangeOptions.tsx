import { useId, useState } from 'react';
import { TextField } from '../../../components/Field';
import { Trans, useLingui } from '../../../i18n/react';
import { saveFile } from '../../../components/save-file';
import { IDLE } from '../options';
import type { StaffBooth } from './staff-booth';
import { asFile, changeable, withChanges } from './with-changes';
import { Setting } from './Setting';
import { Action, Actions } from './Actions';
import 'virtual:fitpath/messages/staff';

const TEXTS = ['organizer', 'booth', 'public', 'logo'] as const;

/** The options of the booth, to change on this device. */
export function ChangeOptions({ booth }: { readonly booth: StaffBooth }) {
  const { i18n } = useLingui();
  const id = useId();
  const known = booth.offered.map((quiz) => quiz.id);
  const [now, setNow] = useState(() => changeable(booth.options, known));
  const [said, setSaid] = useState<`staff.options.${'problem' | 'saved' | 'notKept' | 'undone'}` | null>(
    null,
  );
  const { problems } = withChanges(booth.options, now, known);
  const bad = (option: string) => problems.some((problem) => problem.option === option);
  const toggle = (quiz: string) =>
    setNow({
      ...now,
      quiz: now.quiz.includes(quiz) ? now.quiz.filter((chosen) => chosen !== quiz) : [...now.quiz, quiz],
    });
  const save = () => {
    if (problems.length > 0 || now.quiz.length === 0) return setSaid('staff.options.problem');
    setSaid(booth.settings.setOptions({ ...now }) ? 'staff.options.saved' : 'staff.options.notKept');
    booth.onChanged();
  };
  const reset = () => {
    booth.settings.setOptions(null);
    setNow(changeable(booth.onChanged(), known));
    setSaid('staff.options.undone');
  };
  return (
    <Setting label={i18n._('staff.options')}>
      <h3>
        <Trans id="staff.options" />
      </h3>
      <fieldset>
        <legend>
          <Trans id="staff.options.quiz" />
        </legend>
        {booth.offered.map((quiz) => (
          <label key={quiz.id}>
            <input type="checkbox" checked={now.quiz.includes(quiz.id)} onChange={() => toggle(quiz.id)} />{' '}
            <span>{quiz.title}</span>
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}idle`}>
        <Trans id="staff.options.idle" values={{ least: IDLE.least, most: IDLE.most }} />
      </label>
      <input
        id={`${id}idle`}
        type="text"
        inputMode="numeric"
        value={String(now.idle)}
        aria-invalid={bad('idle')}
        onChange={(event) =>
          setNow({ ...now, idle: Number(event.target.value.replace(/\D/g, '').slice(0, 4)) })
        }
      />
      {TEXTS.map((name) => (
        <div key={name}>
          <label htmlFor={id + name}>
            <Trans id={`staff.options.${name}`} />
          </label>
          <TextField
            id={id + name}
            name={name}
            value={now[name]}
            aria-invalid={bad(name)}
            autoComplete="off"
            onChange={(event) => setNow({ ...now, [name]: event.target.value })}
          />
        </div>
      ))}
      <fieldset>
        <label>
          <input type="checkbox" checked={now.print} onChange={() => setNow({ ...now, print: !now.print })} />{' '}
          <span>
            <Trans id="staff.options.print" />
          </span>
        </label>
      </fieldset>
      <p role="status">{said !== null && i18n._(said)}</p>
      <Actions>
        <Action look="likely" onClick={save}>
          <Trans id="staff.options.save" />
        </Action>
        <Action onClick={reset}>
          <Trans id="staff.options.reset" />
        </Action>
        <Action
          onClick={() =>
            saveFile('kiosk.json', asFile(booth.options, booth.settings.pin() ?? booth.options.pin))
          }
        >
          <Trans id="staff.options.file" />
        </Action>
      </Actions>
      <p>
        <Trans id="staff.options.fileText" />
      </p>
    </Setting>
  );
}
