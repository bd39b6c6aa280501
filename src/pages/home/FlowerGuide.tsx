import type { IdFrom } from '../../i18n/i18n';
import { Trans } from '../../i18n/react';
import type { TraitGroup, TraitNames } from '../../engine/traits';
import styles from './FlowerGuide.module.css';
import { petalOutline } from '../../components/flower/geometry';
import 'virtual:fitpath/messages/reading';

const SIGNS = ['sure', 'guess', 'bud', 'ring'] as const;

/** How to read a flower: the four kinds of petal, and the four signs of doubt. */
export function FlowerGuide({
  traits,
  groups,
}: {
  readonly traits: TraitNames;
  readonly groups: readonly TraitGroup[];
}) {
  return (
    <>
      <ul className={styles.groups}>
        {groups.map((group, g) => (
          <li key={group.id} className={`g${g}`}>
            <svg viewBox="-16 -102 32 90" aria-hidden="true">
              <path d={petalOutline(g, 98)} />
            </svg>
            <div>
              <h3>{group.title}</h3>
              <p>
                <Trans id={`reading.tip.${g}` as IdFrom<'reading.tip.'>} />{' '}
                <span>
                  {traits.list
                    .filter((trait) => trait.group === group.id)
                    .map((trait) => trait.name)
                    .join(', ')}
                </span>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <ul className={styles.signs}>
        {SIGNS.map((sign) => (
          <li key={sign}>
            <svg viewBox="0 0 60 28" aria-hidden="true" className={styles[sign]}>
              {sign === 'ring' ? (
                <circle cx="30" cy="14" r="11" />
              ) : (
                <path
                  d={
                    sign === 'bud'
                      ? 'M12 14C20 7 34 6 40 14C34 22 20 21 12 14Z'
                      : 'M2 14C16 2 42 0 58 14C42 28 16 26 2 14Z'
                  }
                />
              )}
            </svg>
            <p>
              <Trans id={`reading.${sign}`} components={{ 0: <b /> }} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
