import { useId, type Ref } from 'react';
import { Select } from '../../components/Field';
import type { PlainId } from '../../i18n/i18n';
import { Trans } from '../../i18n/react';

interface Props {
  /** The label's message. */
  readonly label: PlainId;
  /** What the first option says, which asks for nothing; left out where one of the others is always chosen. */
  readonly any?: string;
  readonly options: readonly { readonly value: string | number; readonly text: string }[];
  readonly value: string | number;
  readonly onChange: (value: string) => void;
  readonly box?: Ref<HTMLSelectElement>;
}

/** One of several: the browser's own select, below its label. */
export function Field({ label, any, options, value, onChange, box }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>
        <Trans id={label} />
      </label>
      <Select ref={box} id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </div>
  );
}
