import type { Wanting } from '../../../content/tried/tried';
import { Button } from '../../../components/Button';
import { findTrait, type TraitNames } from '../../../engine/traits';
import { Trans } from '../../../i18n/react';
import { Name } from './Groups';
import styles from './People.module.css';
import 'virtual:fitpath/messages/tried';

interface Props {
  readonly wanting: readonly Wanting[];
  readonly traits: TraitNames;
  readonly onAdd: ((bankId: string) => void) | undefined;
}

/** Who is mixed up with whom, and the questions of the bank that would part them. */
export function Wanted({ wanting, traits, onAdd }: Props) {
  return wanting.map((one, at) => {
    const { between, mixedUp = 0, of = 0, items } = one;
    if (!between && items.length === 0) return null;
    return (
      <div key={at} className={styles.wanted}>
        {between ? (
          <p>
            <b>
              <Trans
                id="tried.between"
                components={{ 0: <Name {...between[0]} />, 1: <Name {...between[1]} /> }}
              />
            </b>{' '}
            <Trans id="tried.mixedUp" values={{ mixedUp, of }} />
          </p>
        ) : (
          <p>
            <b>
              <Trans id="tried.wanting" />
            </b>
          </p>
        )}
        {one.traits.length === 0 ? (
          <p>
            <Trans id="tried.alike" />
          </p>
        ) : (
          <ul>
            {one.traits.map(({ trait, apart, asked }) => (
              <li key={trait} className={`g${String(groupOf(traits, trait))}`}>
                <em>{findTrait(traits, trait).name}</em> <Trans id="tried.apart" values={{ apart, asked }} />
              </li>
            ))}
          </ul>
        )}
        {items.map(({ id, prompt }) =>
          onAdd ? (
            <Button key={id} look="quiet" onClick={() => onAdd(id)}>
              <span>
                <Trans id="tried.add" values={{ prompt }} />
              </span>
            </Button>
          ) : (
            <p key={id}>
              <span>{`“${prompt}”`}</span>
            </p>
          ),
        )}
      </div>
    );
  });
}

function groupOf({ ids }: TraitNames, trait: string): number {
  return Math.floor(ids.indexOf(trait) / 5);
}
