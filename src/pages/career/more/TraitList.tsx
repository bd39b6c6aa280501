import { Trans } from '../../../i18n/react';
import type { Career } from '../../../careers/career';
import { TraitKey } from '../../../components/flower/TraitKey';
import type { Guide } from '../../../content/check/guide-schema';
import type { Traits } from '../../../engine/traits';
import { ClosedPart, Folded } from '../Folded';
import type { Apart } from '../me/sets-apart';
import styles from './TraitList.module.css';
import { useDeferredPass } from '../../../components/Deferred';
import 'virtual:fitpath/messages/career';

interface Props {
  readonly traits: Traits;
  readonly career: Career;
  readonly guide: Guide | undefined;
  /** What sets the work apart; empty where the page says it further up. */
  readonly apart: readonly Apart[];
}

/** Where the career stands on every trait, and which of that a guide has set. */
export function TraitList({ traits, career, guide, apart }: Props) {
  // Closed: the table comes with the script, so that the page stays small.
  const here = useDeferredPass();
  return (
    <ClosedPart id="traits" title={<Trans id="career.traits" />}>
      {apart.length > 0 && (
        <>
          <h3>
            <Trans id="career.apart" />
          </h3>
          <ul>
            {apart.map(({ trait, text }) => (
              <li key={trait.id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.measure}>
        <Trans id="career.traitsText" />
      </p>
      {here && <TraitKey traits={traits} career={career.positions} />}
      {guide && <HandSet guide={guide} traits={traits} career={career} />}
    </ClosedPart>
  );
}

/** The positions that the guide sets where O*NET has none, each with its reason. */
function HandSet({ guide, traits, career }: { guide: Guide; traits: Traits; career: Career }) {
  // Behind a toggle: the reasons come with the script, so that the page stays small.
  const here = useDeferredPass();
  const set = traits.list.filter((trait) => career.positions[trait.id]?.from === 'guide');
  if (set.length === 0) return null;
  return (
    <Folded summary={<Trans id="career.handSet" values={{ count: set.length }} />}>
      {here && (
        <dl className={styles.handSet}>
          {set.map((trait) => (
            <div key={trait.id}>
              <dt>{`${trait.name} ${String(guide.positions[trait.id]?.value ?? '')}`}</dt>
              <dd>{guide.positions[trait.id]?.because}</dd>
            </div>
          ))}
        </dl>
      )}
    </Folded>
  );
}
