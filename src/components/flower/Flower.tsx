import { memo, useId, type ReactNode } from 'react';
import type { TraitId, TraitNames } from '../../engine/traits';
import { Buds, Ways } from './Buds';
import styles from './Flower.module.css';
import {
  DISC,
  FULL,
  petalAngle,
  petalLength,
  petalOutline,
  petalVeins,
  round,
  seeds,
  washRadii,
} from './geometry';

/** One trait's score as the flower draws it. */
export interface PetalScore {
  readonly trait: TraitId;
  readonly score: number;
  readonly standardError: number;
  /** Pieces of evidence; 1 is drawn dotted, 2 dashed, 3 and more solid. */
  readonly evidence: number;
}

const PADDING = {
  ...{ none: [106, 106], numbers: [117, 117], words: [154, 132], strongest: [200, 122] },
  icon: [100, 100],
} as const;

interface Props {
  readonly traits: TraitNames;
  /** The person's scores; a trait that is absent is a bud. Leave out to draw a career alone. */
  readonly profile?: readonly PetalScore[] | undefined;
  /** A career's positions, drawn over the person's petals or alone. */
  readonly career?: Readonly<Record<TraitId, number>> | undefined;
  /** `icon` up to 96 px: flat petals; `bloom` up to 400; `plate` above, with a rim. */
  readonly level: 'icon' | 'bloom' | 'plate';
  /** Room for labels around it: `numbers` on the rim, `words` of all on leaders, or of the few `strongest`; draw them as children. */
  readonly room?: keyof typeof PADDING;
  readonly children?: ReactNode;
  /** More room below, for a stem that is drawn as a child. */
  readonly below?: number;
  /** Seeds in the disc, one a response. */
  readonly responses?: number;
  /** What it is, for who cannot see it; empty where the page says it beside. */
  readonly title: string;
  /** TraitNames whose petals have just grown. */
  readonly fresh?: readonly TraitId[];
  /** The traits whose career petals are drawn; all when left out. */
  readonly only?: readonly TraitId[] | undefined;
}

/** The one picture of the site: twenty petals, one a trait, their length the score, their softness the doubt. */
export const Flower = memo(function Flower(props: Props) {
  const {
    traits,
    profile,
    career,
    level,
    room = 'none',
    responses = 0,
    title,
    fresh = [],
    only,
    children,
    below = 0,
  } = props;
  const id = useId();
  const icon = level === 'icon';
  const [x, y] = PADDING[icon ? 'icon' : room];
  const scores = new Map(profile?.map((score) => [score.trait, score]));
  const petals = traits.list.map((trait, i) => ({
    trait: trait.id,
    i,
    group: Math.floor(i / 5),
    score: scores.get(trait.id),
    turn: `rotate(${petalAngle(i)})`,
  }));
  const grown = petals.flatMap((petal) => (petal.score ? [{ ...petal, score: petal.score }] : []));
  const buds = profile ? petals.filter((petal) => !petal.score) : [];
  const over = petals.flatMap((petal) => {
    const position = career?.[petal.trait];
    return position === undefined || (only && !only.includes(petal.trait)) ? [] : [{ ...petal, position }];
  });
  // In a list, careers look alike: the rest of the flower stays in outline, so that the petals that matter tell them apart.
  const rest = icon && career && only ? petals.filter((petal) => !only.includes(petal.trait)) : [];
  const overlaid = new Set(over.map((petal) => petal.trait));
  const className = [styles.flower, styles[level], profile ? '' : styles.alone].join(' ');

  return (
    <svg
      className={className}
      viewBox={`${-x} ${-y} ${2 * x} ${2 * y + below}`}
      {...(title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true })}
    >
      {!icon && <circle className={styles.ring} r={round(petalLength(50))} />}
      {level === 'plate' && <circle className={styles.rim} r={FULL + 0.5} />}
      {!icon && (
        <>
          <defs>
            {grown.map(({ i, group, score }) => (
              <Wash key={i} id={`${id}${i}`} group={group} score={score} />
            ))}
          </defs>
          <g className={styles.washes}>
            {grown.map(({ trait, i, group, score, turn }) => (
              <g key={i} transform={turn} className={calm(score)}>
                <path
                  className={fresh.includes(trait) ? styles.fresh : undefined}
                  d={petalOutline(group, washRadii(score.score, score.standardError).end, 1.1)}
                  fill={`url(#${id}${i})`}
                />
              </g>
            ))}
          </g>
        </>
      )}
      {buds.length > 0 && <Buds buds={buds} icon={icon} />}
      {level === 'bloom' && profile && !career && <Ways buds={buds} />}
      {grown.map(({ trait, i, group, score, turn }) => {
        const length = petalLength(score.score);
        return icon ? (
          <path
            key={i}
            className={`${styles.flat} g${group}`}
            transform={turn}
            d={petalOutline(group === 0 ? 0 : 1, Math.max(length, DISC + 7), 1.24)}
          />
        ) : (
          <g key={i} transform={turn} className={calm(score)}>
            <g
              className={[
                styles.ink,
                `g${group}`,
                styles[`n${Math.min(3, score.evidence)}`],
                fresh.includes(trait) ? styles.fresh : '',
                overlaid.has(trait) ? styles.under : '',
              ].join(' ')}
            >
              <path className={styles.vein} d={petalVeins(group, length)} />
              <path className={styles.edge} d={petalOutline(group, length)} />
            </g>
          </g>
        );
      })}
      {rest.map(({ trait, i, group, turn }) => (
        <path
          key={i}
          className={styles.faint}
          transform={turn}
          d={petalOutline(group, petalLength(career?.[trait] ?? 50))}
        />
      ))}
      {over.map(({ i, group, position, turn }) => {
        const outline = petalOutline(group, petalLength(position), profile ? 0.86 : 1);
        return (
          <g key={i} transform={turn} className={`g${group}`}>
            {profile && <path className={styles.casing} d={outline} />}
            <path className={styles.over} d={outline} />
          </g>
        );
      })}
      <circle className={styles.disc} r={icon ? DISC * 0.8 : DISC - 1.6} />
      {!icon &&
        seeds(responses).map((seed, i) => (
          <circle
            key={i}
            className={`${styles.seed} ${fresh.length > 0 ? styles.fresh : ''}`}
            cx={round(seed.x)}
            cy={round(seed.y)}
            r="1.35"
          />
        ))}
      {children}
    </svg>
  );
});

/** Near the middle a petal says little: its outline stays. */
const calm = ({ score }: PetalScore) => (Math.abs(score - 50) < 8 ? styles.calm : undefined);

/** A petal's colour: full to where the score surely reaches, gone where it surely does not. */
function Wash({ id, group, score }: { id: string; group: number; score: PetalScore }) {
  const { full, edge, end } = washRadii(score.score, score.standardError);
  const stop = (radius: number, opacity: number) => (
    <stop offset={round(radius) === '0' ? 0 : Math.round(radius * 10) / 1000} stopOpacity={opacity} />
  );
  return (
    <radialGradient id={id} className={`g${group}`} gradientUnits="userSpaceOnUse" cx="0" cy="0" r={FULL}>
      {stop(DISC * 0.8, 0.62)}
      {stop(full, 0.86)}
      {stop(edge, 0.5)}
      {stop(end, 0)}
    </radialGradient>
  );
}
