import { useState, type ReactNode } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import { Told } from '../../i18n/whose';
import type { Profile } from '../../engine/profile';
import type { Topic } from '../../engine/topic';
import type { TraitId, Traits } from '../../engine/traits';
import { Flower } from './Flower';
import { petalAngle, petalLength, petalOutline } from './geometry';
import { namesInSentence } from './leaf-topics';
import { Leaves } from './Leaves';
import { isShort, petalAt, poleAt, strongestPetals } from './strongest';
import { Strongest } from './Strongest';
import { stemOf } from './stem';
import styles from './Plant.module.css';
import 'virtual:fitpath/messages/petals';
import 'virtual:fitpath/messages/leaves';

interface Props {
  readonly traits: Traits;
  readonly profile: Profile;
  /** What was picked. */
  readonly leaves: readonly Topic[];
  /** A career in ink over it, where it counts most. */
  readonly over?:
    | { readonly positions: Readonly<Record<TraitId, number>>; readonly telling: readonly TraitId[] }
    | undefined;
  /** What color and ink mean, where there is a career. */
  readonly caption?: ReactNode;
}

/**
 * A person's flower, which tells itself: the strongest petals in words beside it, any of them in a line below while it is pointed
 * at, tapped, or come to by the arrow keys, and the way to read it behind a question mark. Leaves are picked topics.
 */
export function Plant({ traits, profile, leaves, over, caption }: Props) {
  const { i18n } = useLingui();
  const [told, setTold] = useState<number>();
  const strongest = strongestPetals(profile);
  const named = over ? profile.filter(({ trait }) => over.telling.includes(trait)) : strongest;
  const [long, short] = [strongest.filter((petal) => !isShort(petal)), strongest.filter(isShort)];
  const polesOf = (some: typeof strongest) => some.map((petal) => poleAt(traits, petal)).join(', ');
  const title = [
    i18n._('petals.grown', { count: profile.length }),
    long.length > 0 && i18n._('petals.strongest', { poles: polesOf(long) }),
    short.length > 0 && i18n._('petals.short', { poles: polesOf(short) }),
    leaves.length > 0 && i18n._('leaves.named', { topics: namesInSentence(leaves).join(', ') }),
    over && i18n._('petals.over'),
  ];
  const lineOf = (i: number): string => {
    const trait = traits.list[i];
    const petal = profile.find((score) => score.trait === trait?.id);
    if (!trait || !petal) return i18n._('petals.bud', { trait: trait?.name ?? '' });
    const [score, count] = [Math.round(petal.score), petal.evidence];
    const far = strongestPetals([petal]).length > 0 && (score < 50 ? 'below' : 'above');
    const words = { trait: trait.name, score, pole: poleAt(traits, petal), count };
    return i18n._(`petals.${far || 'near'}`, words);
  };
  const at = (event: React.PointerEvent | React.MouseEvent) => {
    const drawn = event.currentTarget.querySelector('svg');
    if (!drawn) return undefined;
    const { left, top, width } = drawn.getBoundingClientRect();
    const { x, y, width: units } = drawn.viewBox.baseVal;
    const place = (along: number) => (along * units) / width;
    const [across, down] = [place(event.clientX - left) + x, place(event.clientY - top) + y];
    return Math.hypot(across, down) > REACH ? undefined : petalAt(across, down);
  };
  const length = told === undefined ? 0 : petalLength(scoreOf(profile, traits.ids[told]) ?? 0);
  return (
    <figure className={styles.plant}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the slider below is the same for keys */}
      <div
        className={styles.drawn}
        onPointerMove={(event) => event.pointerType === 'mouse' && setTold(at(event))}
        onPointerLeave={(event) => event.pointerType === 'mouse' && setTold(undefined)}
        onClick={(event) => setTold(at(event))}
      >
        <Flower
          traits={traits}
          profile={profile}
          career={over?.positions}
          only={over?.telling}
          level="plate"
          room="strongest"
          below={stemOf(leaves.length, 'strongest').below}
          responses={profile.reduce((sum, score) => sum + score.evidence, 0)}
          title={title.filter(Boolean).join(' ')}
        >
          <Leaves topics={leaves} room="strongest" />
          <Strongest traits={traits} petals={named} />
          {told !== undefined && (
            <path
              className={styles.told}
              transform={`rotate(${petalAngle(told)})`}
              d={petalOutline(Math.floor(told / 5), length)}
            />
          )}
        </Flower>
      </div>
      <figcaption className={styles.caption}>
        <input
          className={styles.keys}
          type="range"
          min="0"
          max={traits.list.length - 1}
          value={told ?? 0}
          aria-label={i18n._('petals.keys')}
          aria-valuetext={lineOf(told ?? 0)}
          onFocus={() => setTold((before) => before ?? 0)}
          onBlur={() => setTold(undefined)}
          onChange={(event) => setTold(Number(event.target.value))}
        />
        <p className={styles.line} aria-hidden={told !== undefined}>
          {told === undefined ? (caption ?? <Trans id="petals.hint" />) : lineOf(told)}
        </p>
        <details className={styles.legend}>
          <summary aria-label={i18n._('petals.legend')}>?</summary>
          <p>
            <Trans id="petals.read" /> {leaves.length > 0 && <Told id="leaves.plate" />}
          </p>
        </details>
      </figcaption>
    </figure>
  );
}

/** How far from the middle a petal is still meant. */
const REACH = 112;

const scoreOf = (profile: Profile, trait: TraitId | undefined) =>
  profile.find((score) => score.trait === trait)?.score;
