import { Trans, useLingui } from '../../../i18n/react';
import type { Traits } from '../../../engine/traits';
import { spreadOf, type GroupTrait } from '../../../result/group/group';
import styles from './ClassReport.module.css';
import tables from './Table.module.css';
import 'virtual:fitpath/messages/groups';

interface Props {
  readonly traits: Traits;
  readonly found: readonly GroupTrait[];
  readonly students: number;
}

/** Every trait in figures: where the quarters end, the middle, and of how many where not all were asked. */
export function AllTraits({ traits, found, students }: Props) {
  const { i18n } = useLingui();
  const half = Math.ceil(found.length / 2);
  const mixed = found.some(({ n }) => n !== students);
  const quarters = found.some((one) => one.quarters);
  return (
    <section className={styles.part}>
      <h2 className={styles.ruled}>
        <Trans id="group.all" />
      </h2>
      <div className={tables.twin}>
        {[found.slice(0, half), found.slice(half)].map((side, at) => (
          <table key={at} className={tables.table} aria-label={i18n._('group.all')}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans id="group.all.trait" />
                </th>
                {quarters && <Head id="group.all.lower" />}
                <Head id="group.all.middle" />
                {quarters && <Head id="group.all.upper" />}
                {quarters && <Head id="group.all.spread" />}
                {mixed && <Head id="group.all.n" />}
              </tr>
            </thead>
            <tbody>
              {side.map((one) => {
                const i = traits.ids.indexOf(one.trait);
                return (
                  <tr key={one.trait}>
                    <th scope="row" className={`${tables.trait} g${Math.floor(i / 5)}`}>
                      {traits.list[i]?.name}
                    </th>
                    {quarters && <Cell value={one.quarters?.lower} />}
                    <Cell value={one.middle} bold />
                    {quarters && <Cell value={one.quarters?.upper} />}
                    {quarters && <Cell value={spreadOf(one)} />}
                    {mixed && <td className={tables.number}>{one.n}</td>}
                  </tr>
                );
              })}
            </tbody>
          </table>
        ))}
      </div>
      <p className={styles.note}>
        <Trans id={quarters ? 'group.all.note' : 'group.all.scores'} />{' '}
        {mixed && <Trans id="group.all.mixed" />}
      </p>
    </section>
  );
}

function Head({ id }: { readonly id: `group.all.${'lower' | 'middle' | 'upper' | 'spread' | 'n'}` }) {
  return (
    <th scope="col" className={tables.number}>
      <Trans id={id} />
    </th>
  );
}

function Cell({ value, bold = false }: { readonly value: number | undefined; readonly bold?: boolean }) {
  return (
    <td className={[tables.number, bold ? tables.middle : ''].join(' ')}>
      {value === undefined ? '–' : Math.round(value)}
    </td>
  );
}
