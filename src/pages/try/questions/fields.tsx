import { useId, type ReactElement, type ReactNode } from 'react';
import { TextField } from '../../../components/Field';
import { textOf } from '../../../content/draft/doc';
import { put } from '../../../content/draft/edit';
import { useStudio } from '../studio/studio';
import styles from './Form.module.css';
import 'virtual:fitpath/messages/studio';

interface Props {
  /** Where in the quiz it stands. */
  readonly path: (string | number)[];
  readonly value: unknown;
  readonly label: ReactNode;
  /** In small type beside the label: an element. */
  readonly note?: ReactElement | undefined;
  /** Left empty it is taken away, as what need not be there. */
  readonly optional?: boolean;
}

/** Puts what is typed into the draft; typing in one field is one step to take back. */
function usePut(path: (string | number)[], optional: boolean) {
  const { edit } = useStudio();
  return (typed: string) =>
    edit((text) => put(text, path, optional && typed === '' ? undefined : typed), {
      id: 'studio.step.words',
      typing: path.join(),
    });
}

/** A line of the quiz. */
export function LineField({ path, value, label, note, optional = false }: Props) {
  const type = usePut(path, optional);
  return (
    <label className={styles.field}>
      <span>{label}</span> {note}
      <TextField value={textOf(value)} autoComplete="off" onChange={(event) => type(event.target.value)} />
    </label>
  );
}

/** Words of the quiz that may take several lines on screen; a line break is none of them. */
export function AreaField({
  path,
  value,
  label,
  note,
  big = false,
  optional = false,
}: Props & { readonly big?: boolean }) {
  const type = usePut(path, optional);
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label> {note}
      <textarea
        id={id}
        className={big ? styles.bigArea : styles.area}
        value={textOf(value)}
        rows={2}
        onChange={(event) => type(event.target.value.replace(/\n/g, ' '))}
      />
    </div>
  );
}

/** A whole number of the quiz; nothing typed is nothing there. */
export function NumberField({
  path,
  value,
  label,
  note,
  min,
  max,
}: Props & { readonly min: number; readonly max: number }) {
  const { edit } = useStudio();
  return (
    <label className={styles.field}>
      <span>{label}</span> {note}
      <TextField
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        value={typeof value === 'number' ? value : ''}
        onChange={({ target }) =>
          edit((text) => put(text, path, target.value === '' ? undefined : target.valueAsNumber), {
            id: 'studio.step.words',
            typing: path.join(),
          })
        }
      />
    </label>
  );
}
