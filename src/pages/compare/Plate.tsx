import { Trans, useLingui } from '../../i18n/react';
import type { Career } from '../../careers/career';
import { positionsOf } from '../../careers/positions';
import { LETTERS } from './CompareTable';
import { LineSample, Outlines } from './Outlines';
import { Flower } from '../../components/flower/Flower';
import { Numbers } from '../../components/flower/labels';
import type { Profile } from '../../engine/profile';
import type { TraitId, Traits } from '../../engine/traits';
import styles from './Plate.module.css';
import { MOST_TRAITS } from './trait-rows';
import 'virtual:fitpath/messages/compare';

interface Props {
  readonly careers: readonly Career[];
  readonly traits: Traits;
  /** The person's, drawn in colour below. */
  readonly profile: Profile | undefined;
  readonly only: readonly TraitId[];
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
}

/** The careers over one another in one flower, told apart by their lines; only where they differ most, unless all is asked for. */
export function Plate({ careers, traits, profile, only, all, onAll }: Props) {
  const { i18n } = useLingui();
  const names = careers.map(({ name }) => name).join('; ');
  return (
    <figure className={styles.plate}>
      <Flower
        traits={traits}
        profile={profile}
        level="plate"
        room="numbers"
        title={i18n._(profile ? 'compare.plateYou' : 'compare.plate', { names })}
      >
        <Outlines traits={traits} careers={careers.map(positionsOf)} only={only} />
        <Numbers />
      </Flower>
      <figcaption>
        <ul>
          {careers.map(({ soc, name }, at) => (
            <li key={soc}>
              <b>{LETTERS[at]}</b> <LineSample at={at} /> <span>{name}</span>
            </li>
          ))}
        </ul>
        <p>
          <Trans id={profile ? 'compare.plateCaptionYou' : 'compare.plateCaption'} />
        </p>
        <p>
          <Trans id={all ? 'compare.allTwenty' : 'compare.onlyMost'} values={{ most: MOST_TRAITS }} />
        </p>
        <label className={styles.check}>
          <input type="checkbox" checked={all} onChange={(event) => onAll(event.target.checked)} />
          <Trans id="compare.all" />
        </label>
      </figcaption>
    </figure>
  );
}
