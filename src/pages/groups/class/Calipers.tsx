import { useId } from 'react';
import { petalOutline } from '../../../components/flower/geometry';
import { useLingui } from '../../../i18n/react';
import { findTrait, type Traits } from '../../../engine/traits';
import type { GroupTrait } from '../../../result/group/group';
import styles from './Calipers.module.css';
import 'virtual:fitpath/messages/groups';

interface Props {
  readonly traits: Traits;
  /** With quarters. */
  readonly found: readonly GroupTrait[];
}

/** The traits that divide a class: its middle half, and its middle student, between both ends. */
export function Calipers({ traits, found }: Props) {
  return (
    <ul className={styles.list}>
      {found.map((one) => (
        <Caliper key={one.trait} traits={traits} found={one} />
      ))}
    </ul>
  );
}

function Caliper({ traits, found }: { readonly traits: Traits; readonly found: GroupTrait }) {
  const { i18n } = useLingui();
  const id = useId();
  const trait = findTrait(traits, found.trait);
  const group = Math.floor(traits.ids.indexOf(found.trait) / 5);
  const { middle = 50, quarters: { lower, upper } = { lower: 50, upper: 50 } } = found;
  const x = (score: number) => Math.round(10 * (2 + score * 2.96)) / 10;
  const said = i18n._('group.caliper', {
    lower: Math.round(lower),
    middle: Math.round(middle),
    upper: Math.round(upper),
  });
  return (
    <li className={`${styles.caliper} g${group}`}>
      <b>
        <svg viewBox="-14 -102 28 88" aria-hidden="true">
          <path d={petalOutline(group, 98)} />
        </svg>
        <span>{trait.name}</span>
      </b>
      <div>
        <svg className={styles.axis} viewBox="0 0 300 42" role="img" aria-label={said}>
          <defs>
            <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path className={styles.hatch} d="M0 0V5" />
            </pattern>
          </defs>
          <path
            className={styles.rule}
            d={`M${x(0)} 28H${x(100)}M${x(0)} 23V33M${x(50)} 24V32M${x(100)} 23V33`}
          />
          <rect
            className={styles.half}
            x={x(lower)}
            y="18"
            width={Math.max(2, x(upper) - x(lower))}
            height="20"
            fill={`url(#${id})`}
          />
          <path className={styles.middle} d={`M${x(middle)} 15V41`} />
          <text className={styles.figure} x={x(middle)} y="11">
            {Math.round(middle)}
          </text>
        </svg>
        <p className={styles.ends}>
          <span>{trait.low.pole}</span>
          <span>{trait.high.pole}</span>
        </p>
      </div>
    </li>
  );
}
