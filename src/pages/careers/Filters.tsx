import type { IdFrom } from '../../i18n/i18n';
import { locale } from '../../i18n/language';
import { Trans, useLingui } from '../../i18n/react';
import { MAJOR_GROUPS } from '../../careers/major-groups';
import { STATES } from '../../engine/limits';
import { Button } from '../../components/Button';
import { Choice } from './Choice';
import { formatDollars } from '../../i18n/format';
import { countFilters, LEAST_PAY, SCHOOLING, ZONES, type BrowseQuery, type Sort } from './query';
import styles from './Filters.module.css';
import 'virtual:fitpath/messages/browse';
import 'virtual:fitpath/messages/facts';
import 'virtual:fitpath/messages/states';

interface Props {
  readonly query: BrowseQuery;
  /** What the order is called that goes with the view. */
  readonly ownOrder: string;
  /** Whether any career tells of a day. */
  readonly told: boolean;
  /** The orders that can be asked for. */
  readonly sorts: readonly Sort[];
  readonly onChange: (patch: Partial<BrowseQuery>) => void;
  readonly onClear: () => void;
}

/** By what they are called, not by their postal codes. */
function byName<Named extends { readonly text: string }>(options: readonly Named[]): readonly Named[] {
  return [...options].sort((a, b) => a.text.localeCompare(b.text, locale));
}

/** What the person asks of a career, and in what order, in the browser's own controls, folded until they are asked for. */
export function Filters({ query, ownOrder, told, sorts, onChange, onClear }: Props) {
  const { i18n } = useLingui();
  const count = countFilters(query);
  return (
    <details className={styles.panel}>
      <summary>
        <Trans id="browse.filters" values={{ count }} />
      </summary>
      <div className={styles.filters}>
        <Choice
          label={i18n._('browse.field')}
          any={i18n._('browse.anyField')}
          options={MAJOR_GROUPS.map((group) => ({ value: group, text: i18n._(`major.${group}`) }))}
          value={query.group}
          onChange={(group) => onChange({ group })}
        />
        <Choice
          label={i18n._('browse.schooling')}
          any={i18n._('browse.any')}
          options={SCHOOLING.map((level) => ({
            value: level,
            text: i18n._(`education.${level}` as IdFrom<'education.'>),
          }))}
          value={query.schooling}
          onChange={(schooling) => onChange({ schooling })}
        />
        <Choice
          label={i18n._('browse.leastPay')}
          any={i18n._('browse.any')}
          options={LEAST_PAY.map((pay) => ({ value: pay, text: formatDollars(pay) }))}
          value={query.pay}
          onChange={(pay) => onChange({ pay })}
        />
        <Choice
          label={i18n._('browse.state')}
          any={i18n._('browse.anyState')}
          options={byName(
            STATES.map((state) => ({ value: state, text: i18n._(`state.${state}` as IdFrom<'state.'>) })),
          )}
          value={query.state}
          onChange={(state) => onChange({ state })}
        />
        <Choice
          label={i18n._('browse.zone')}
          any={i18n._('browse.any')}
          options={ZONES.map((zone) => ({ value: zone, text: i18n._(`browse.zone.${zone}`) }))}
          value={query.zone}
          onChange={(zone) => onChange({ zone })}
        />
        <Choice
          label={i18n._('browse.sort')}
          any={ownOrder}
          options={sorts.map((sort) => ({ value: sort, text: i18n._(`browse.sort.${sort}`) }))}
          value={query.sort}
          onChange={(sort) => onChange({ sort })}
        />
        <div className={styles.checks}>
          <Check id="browse.health" checked={query.health} onCheck={(health) => onChange({ health })} />
          {told && (
            <Check id="browse.toldOnly" checked={query.told} onCheck={(only) => onChange({ told: only })} />
          )}
        </div>
        {count > 0 && (
          <Button look="text" onClick={onClear}>
            <Trans id="browse.clearFilters" />
          </Button>
        )}
      </div>
    </details>
  );
}

interface CheckProps {
  readonly id: 'browse.health' | 'browse.toldOnly';
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

function Check({ id, checked, onCheck }: CheckProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        autoComplete="off"
        checked={checked}
        onChange={(event) => onCheck(event.target.checked)}
      />
      <Trans id={id} />
    </label>
  );
}
