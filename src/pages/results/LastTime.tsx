import { Trans, useLingui } from '../../i18n/react';
import { Link } from 'react-router-dom';
import type { Change } from '../../engine/changes';
import { findTrait, type TraitNames } from '../../engine/traits';
import { formatDate } from '../../i18n/format';
import { Button } from '../../components/Button';
import { Flower, type PetalScore } from '../../components/flower/Flower';
import styles from './LastTime.module.css';
import 'virtual:fitpath/messages/results';

interface Props {
  readonly traits: TraitNames;
  readonly profile: readonly PetalScore[];
  readonly earlier: readonly PetalScore[];
  /** When the earlier result was looked at, milliseconds since 1970. */
  readonly at: number;
  /** Those that moved most. */
  readonly changes: readonly Change[];
  /** The earlier result's own address. */
  readonly link: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly onForget: () => void;
}

/** The earlier profile in outline over the new one, and in words what moved. */
export function LastTime({ traits, profile, earlier, at, changes, link, onForget }: Props) {
  const { i18n } = useLingui();
  return (
    <section className={styles.last}>
      <figure>
        <Flower
          traits={traits}
          profile={profile}
          career={Object.fromEntries(earlier.map((score) => [score.trait, score.score]))}
          level="bloom"
          title={i18n._('lastTime.flower')}
        />
        <figcaption>
          <Trans id="lastTime.caption" />
        </figcaption>
      </figure>
      <div>
        <h2>
          <Trans id="lastTime.title" />
        </h2>
        <p>
          <Trans id="lastTime.when" values={{ date: formatDate(at) }} />{' '}
          <Link to={link}>
            <Trans id="lastTime.open" />
          </Link>
        </p>
        {changes.length === 0 ? (
          <p>
            <Trans id="lastTime.same" />
          </p>
        ) : (
          <ul className={styles.changes}>
            {changes.map(({ trait, before, now, clear }) => (
              <li key={trait}>
                <b>{findTrait(traits, trait).name}</b>{' '}
                <Trans
                  id={clear ? 'lastTime.moved' : 'lastTime.perhaps'}
                  values={{ before: Math.round(before), now: Math.round(now) }}
                />
              </li>
            ))}
          </ul>
        )}
        <Button look="text" onClick={onForget}>
          <Trans id="lastTime.forget" />
        </Button>
      </div>
    </section>
  );
}
