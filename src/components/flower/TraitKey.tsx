import { Trans } from '../../i18n/react';
import type { Position } from '../../careers/positions';
import type { TraitId, Traits } from '../../engine/traits';
import type { PetalScore } from './Flower';
import { petalOutline } from './geometry';
import styles from './TraitKey.module.css';
import 'virtual:fitpath/messages/facts';

interface Props {
  readonly traits: Traits;
  /** The person's scores; a trait that is absent was not asked. */
  readonly profile?: readonly PetalScore[];
  /** The career's positions. */
  readonly career?: Readonly<Record<TraitId, Position>>;
  /** What a group is called here; as everywhere when left out. */
  readonly titleOf?: (group: string) => string;
}

/** The flower as tables, one a group: the numbers on its rim, the poles of each trait, and the scores in figures and words. */
export function TraitKey({ traits, profile, career, titleOf }: Props) {
  return (
    <div className={styles.key}>
      {traits.groups.map((group, g) => (
        <table key={group.id} className={`g${g}`}>
          <caption>
            <svg viewBox="-14 -102 28 88" aria-hidden="true">
              <path d={petalOutline(g, 98)} />
            </svg>
            <span>{titleOf?.(group.id) ?? group.title}</span>
          </caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">
                <Trans id="key.trait" />
              </th>
              <th scope="col">
                <Trans id={profile ? 'key.score' : 'key.position'} />
              </th>
            </tr>
          </thead>
          <tbody>
            {traits.list.map((trait, i) =>
              trait.group === group.id ? (
                <tr key={trait.id}>
                  <th scope="row">
                    <b>{i + 1}</b>
                    <span>
                      <span>{trait.name}</span>
                      <small>
                        <Trans id="key.poles" values={{ low: trait.low.pole, high: trait.high.pole }} />
                      </small>
                    </span>
                  </th>
                  <td>
                    {profile ? (
                      <Own score={profile.find((measured) => measured.trait === trait.id)} />
                    ) : (
                      <Placed position={career?.[trait.id]} />
                    )}
                  </td>
                </tr>
              ) : null,
            )}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function Own({ score }: { score: PetalScore | undefined }) {
  if (!score) return <Trans id="key.notAsked" />;
  return (
    <>
      <span>{Math.round(score.score)}</span>
      <small>
        <Trans id="key.answers" values={{ count: score.evidence, error: Math.round(score.standardError) }} />
      </small>
    </>
  );
}

function Placed({ position }: { position: Position | undefined }) {
  if (!position) return <Trans id="figure.none" />;
  return (
    <>
      <span>{Math.round(position.value)}</span>
      {position.from !== 'ratings' && (
        <small>
          <Trans id={`key.${position.from}`} />
        </small>
      )}
    </>
  );
}
