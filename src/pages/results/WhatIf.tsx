import { useId, useState } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import { Told } from '../../i18n/whose';
import type { TraitEvidence } from '../../engine/profile';
import type { Trait, TraitId, TraitName, Traits } from '../../engine/traits';
import type { Moved } from '../../engine/what-if';
import { Button } from '../../components/Button';
import { Deferred } from '../../components/Deferred';
import type { PetalScore } from '../../components/flower/Flower';
import { Panel } from './Panel';
import styles from './WhatIf.module.css';
import 'virtual:fitpath/messages/results';

interface Props {
  readonly traits: Traits;
  /** The person's own evidence. */
  readonly evidence: readonly TraitEvidence[];
  readonly moved: Moved;
  /** The scores with what was moved. */
  readonly profile: readonly PetalScore[];
  /** Who that would be, in a sentence. */
  readonly said: string;
  /** The head of the list as it stands now. */
  readonly head: readonly string[];
  readonly onMove: (trait: TraitId, mean: number) => void;
  readonly onBack: () => void;
  readonly onOpen: () => void;
}

/** How many traits stand there before all are asked for. */
const FIRST = 5;

/** Sliders that try out other means; the answers stay as they are. The traits that say most about the person come first. */
export function WhatIf({ traits, evidence, moved, profile, said, head, onMove, onBack, onOpen }: Props) {
  const [all, setAll] = useState(false);
  const strength = (trait: TraitName) => {
    const asked = evidence.find((piece) => piece.trait === trait.id);
    return asked ? Math.abs(asked.mean - 50) : -1;
  };
  const first = [...traits.list].sort((a, b) => strength(b) - strength(a)).slice(0, FIRST);
  const count = Object.keys(moved).length;
  return (
    <Panel
      title={<Trans id="whatIf.title" />}
      state={count > 0 && <Trans id="whatIf.count" values={{ count }} />}
      onOpen={onOpen}
    >
      <Deferred>
        <p>
          <Told id="whatIf.text" />
        </p>
        <p className={styles.said}>{count > 0 && said}</p>
        {(all ? traits.list : first).map((trait) => (
          <Mean
            key={trait.id}
            trait={trait}
            group={traits.groups.findIndex((group) => group.id === trait.group)}
            own={evidence.find((piece) => piece.trait === trait.id)?.mean}
            moved={moved[trait.id]}
            score={profile.find((score) => score.trait === trait.id)?.score}
            onMove={(mean) => onMove(trait.id, mean)}
          />
        ))}
        <p className={styles.ways}>
          {!all && (
            <Button look="text" onClick={() => setAll(true)}>
              <Trans id="whatIf.all" values={{ count: traits.list.length }} />
            </Button>
          )}
          {count > 0 && (
            <Button look="quiet" onClick={onBack}>
              <Told id="whatIf.back" />
            </Button>
          )}
        </p>
        {count > 0 && (
          // The list itself is read out where it stands.
          <ul className={styles.head} aria-hidden="true">
            {head.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
      </Deferred>
    </Panel>
  );
}

interface MeanProps {
  readonly trait: Trait;
  readonly group: number;
  /** undefined: not asked. */
  readonly own: number | undefined;
  readonly moved: number | undefined;
  readonly score: number | undefined;
  readonly onMove: (mean: number) => void;
}

function Mean({ trait, group, own, moved, score, onMove }: MeanProps) {
  const { i18n } = useLingui();
  const id = useId();
  const mean = Math.round(moved ?? own ?? 50);
  const words =
    score === undefined
      ? i18n._('whatIf.notAsked')
      : i18n._('whatIf.value', { mean, score: Math.round(score) });
  return (
    <p className={`${styles.mean} g${group}`}>
      <label htmlFor={id}>{trait.name}</label>
      <input
        id={id}
        type="range"
        min="0"
        max="100"
        value={mean}
        aria-valuetext={words}
        onChange={(event) => onMove(Number(event.target.value))}
      />
      <output htmlFor={id}>{score === undefined ? '–' : Math.round(score)}</output>
      <small aria-hidden="true">
        <span>{trait.low.pole}</span> <span>{trait.high.pole}</span>
      </small>
    </p>
  );
}
