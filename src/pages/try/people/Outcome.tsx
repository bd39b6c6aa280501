import type { Tried } from '../../../content/tried/tried';
import type { Quiz } from '../../../engine/quiz';
import type { TraitNames } from '../../../engine/traits';
import { formatCount } from '../../../i18n/format';
import { Trans } from '../../../i18n/react';
import { AskedTable } from './AskedTable';
import { Focus } from './Focus';
import { Groups } from './Groups';
import { Wanted } from './Wanted';
import styles from './People.module.css';
import 'virtual:fitpath/messages/tried';

interface Props {
  readonly tried: Tried;
  /** The quiz that they took. */
  readonly quiz: Quiz;
  readonly traits: TraitNames;
  readonly onAdd: ((bankId: string) => void) | undefined;
}

/** What became of the people: one number and what guessing would give, who is taken for whom, and what would tell them apart. */
export function Outcome({ tried, quiz, traits, onAdd }: Props) {
  const { about, few, pool, found, people, chance, medianRank, withThem, neverFirst } = tried;
  const { least, most } = tried.asked;
  return (
    <>
      <div className={styles.columns}>
        <div>
          <div role="status">
            {about === 'nothing' && (
              <p>
                <Trans id="tried.nothing" />
              </p>
            )}
            {(about === 'careers' || about === 'outcomes') && (
              <>
                <p className={styles.big}>
                  <Trans id="tried.of" values={{ found, people }} />
                </p>
                <p className={styles.means}>
                  <b>
                    <Trans id={`tried.found.${about}`} values={{ few }} />
                  </b>{' '}
                  <Trans id="tried.chance" values={{ chance: formatCount(Math.round(chance)) }} />{' '}
                  {withThem && <Trans id="tried.withThem" values={withThem} />}
                </p>
              </>
            )}
            {tried.focus && <Focus {...tried.focus} />}
          </div>
          <p className={styles.soft}>
            {pool > 0 && <Trans id="tried.median" values={{ place: medianRank, pool: formatCount(pool) }} />}{' '}
            {least === most ? (
              <Trans id="tried.lengthAll" values={{ most }} />
            ) : (
              <Trans id="tried.length" values={tried.asked} />
            )}{' '}
            {about === 'outcomes' && <Trans id="tried.without" values={{ people: tried.without }} />}
          </p>
          {neverFirst.length > 0 && (
            <p>
              <b>
                <Trans id="tried.never" />
              </b>{' '}
              <span>{neverFirst.map(({ id, name }) => name ?? id).join(', ')}</span>
            </p>
          )}
          <Wanted wanting={tried.wanting} traits={traits} onAdd={onAdd} />
          <p className={styles.small}>
            <Trans id="tried.proof" />
          </p>
        </div>
        {tried.groups.length > 0 && <Groups groups={tried.groups} few={few} />}
      </div>
      <AskedTable quiz={quiz} tried={tried} />
    </>
  );
}
