import { Select } from '../../components/Field';
import styles from './Choice.module.css';

interface Props<Value extends string | number> {
  readonly label: string;
  /** What the first option says, which asks for nothing. */
  readonly any: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

/** One of several, or any: the browser's own select. */
export function Choice<Value extends string | number>({
  label,
  any,
  options,
  value,
  onChange,
}: Props<Value>) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <Select
        autoComplete="off"
        value={value === null ? '' : String(value)}
        onChange={(event) =>
          onChange(options.find((option) => String(option.value) === event.target.value)?.value ?? null)
        }
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </label>
  );
}
